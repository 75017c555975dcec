import { z } from 'zod';
import type { Actor, Event, Place } from '../conversation/event';
import { cardAction, type InboundActivity } from './activity';
import { composed, isComposing } from './compose';
import { feedbackIn, submitsFeedback } from './feedback';
import { lifecycleOf } from './lifecycle';
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
    case 'invoke':
      return invoked(activity, common);
    default: {
      const happened = lifecycleOf(activity)?.kind;
      if (happened === 'removed') return { ...common, kind: 'removed' };
      return happened === 'added'
        ? { ...common, kind: 'installed', addedBy: activity.from.name ?? undefined }
        : undefined;
    }
  }
}

type Common = Pick<Event, 'id' | 'actor' | 'place' | 'locale'>;

function invoked({ name, value }: InboundActivity, common: Common): Event | undefined {
  if (name === 'adaptiveCard/action') {
    const pressed = cardAction.safeParse(value).data?.action;
    return pressed && { ...common, kind: 'action', verb: pressed.verb, data: pressed.data };
  }
  // Whatever is put where one writes is read by others, wherever that is.
  const place = common.place.kind === 'channel' ? common.place : { ...common.place, kind: 'group' as const };
  const here = isComposing(name) ? { ...common, place } : common;
  const found = composed(name, value);
  if (found) return { ...here, ...found };
  const feedback = name === submitsFeedback && feedbackIn(value);
  if (feedback) return { ...common, kind: 'feedback', ...feedback, about: undefined };
  if (!sendsDialog.has(name ?? '')) return undefined;
  const data = dialogValue.safeParse(value).data?.data;
  return data && { ...here, kind: 'dialog', verb: data.verb, data };
}

const sendsDialog: ReadonlySet<string> = new Set([
  'task/fetch',
  'task/submit',
  'composeExtension/submitAction',
]);

/** What opens or sends a dialog carries the verb beside the rest. */
const dialogValue = z.looseObject({ data: submitted });

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
