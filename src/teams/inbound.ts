import { z } from 'zod';
import type { Actor, Event, Place } from '../conversation/event';
import { cardAction, type InboundActivity } from './activity';
import { mentionedIn, said } from './said';
import { filesIn } from './sent-files';

/** What a card sends as a message where the client cannot invoke: the same verb beside the same data. */
const submitted = z.looseObject({ verb: z.string().min(1).max(200) });

/** What the activity means to the conversation, or `undefined` when it means nothing to it. */
export function eventFrom(activity: InboundActivity): Event | undefined {
  const common = {
    id: activity.id ?? '',
    actor: actorOf(activity),
    place: placeOf(activity),
    locale: localeOf(activity.locale),
  };
  switch (activity.type) {
    case 'message': {
      const pressed = activity.text ? undefined : submitted.safeParse(activity.value).data;
      if (pressed !== undefined)
        return { ...common, kind: 'action', verb: pressed.verb, data: activity.value };
      const mentioned = mentionedIn(activity);
      const files = filesIn(activity);
      const text = said(activity);
      const message =
        files.length > 0
          ? ({ ...common, kind: 'files', files, text } as const)
          : ({ ...common, kind: 'message', text } as const);
      return mentioned.length > 0 ? { ...message, mentioned } : message;
    }
    case 'invoke': {
      const pressed = cardAction.safeParse(activity.value).data?.action;
      return pressed && { ...common, kind: 'action', verb: pressed.verb, data: pressed.data };
    }
    default:
      return addsThisBot(activity)
        ? { ...common, kind: 'installed', addedBy: activity.from.name ?? undefined }
        : undefined;
  }
}

/** Whether the bot left the place: it was uninstalled, and nothing can be posted there any more. */
export function removesThisBot(activity: InboundActivity): boolean {
  return activity.type === 'installationUpdate' && activity.action?.startsWith('remove') === true;
}

/** Teams tells of an installation twice, in two shapes. New members, and an upgrade, are no reason to speak. */
function addsThisBot(activity: InboundActivity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add';
  return (
    activity.type === 'conversationUpdate' &&
    activity.membersAdded?.some((member) => member.id === activity.recipient.id) === true
  );
}

function actorOf({ from, conversation, channelData }: InboundActivity): Actor {
  return {
    id: from.id,
    objectId: from.aadObjectId ?? undefined,
    tenant: from.tenantId ?? conversation.tenantId ?? channelData?.tenant?.id,
    name: from.name ?? undefined,
  };
}

function placeOf({ conversation, channelData }: InboundActivity): Place {
  const kinds: Record<string, Place['kind']> = { channel: 'channel', groupChat: 'group' };
  return {
    id: conversation.id,
    kind: kinds[conversation.conversationType ?? ''] ?? 'personal',
    team: channelData?.team?.id,
    tenant: conversation.tenantId ?? channelData?.tenant?.id,
  };
}

/** The language of a client, where it is one of ours. */
export function localeOf(tag: string | null | undefined): Event['locale'] {
  const language = tag?.slice(0, 2).toLowerCase();
  return language === 'da' || language === 'en' ? language : undefined;
}
