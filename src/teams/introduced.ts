import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Event } from '../conversation/event';
import { within } from '../lib/within';

/** Teams names the person who added the bot by id only; in a shared place the introduction says who it was. */
export async function introduced(context: TurnContext, event: Event): Promise<Event> {
  if (event.kind !== 'installed' || event.addedBy || event.place.kind === 'personal') return event;
  const member = await within(2_000, TeamsInfo.getMember(context, event.actor.id)).catch(() => undefined);
  return { ...event, addedBy: member?.name };
}
