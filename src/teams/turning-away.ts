import type { TurnContext } from 'botbuilder';
import type { Reply } from '../conversation/reply';
import type { Locale } from '../domain/prose';
import type { InboundActivity } from './activity';
import { Refusal } from './failures';
import { eventFrom } from './inbound';
import { mannerOf } from './invokes';
import { once } from './once';
import { inWords } from './outbound';
import { senderTenant } from './tenants';

interface Parts {
  /** What is said to who is of another organisation, or writes from one; without it nothing is. */
  stranger?(locale: Locale, tenant: string | undefined): Reply;
  /** Told of what could not be said. */
  unsaid(error: unknown): void;
}

const day = 24 * 60 * 60_000;

/**
 * Turns away who is of an organisation that is not answered. Each is told why and what to do once a day in each place, in
 * words; a client that waits for an answer is told each time. Nothing of them reaches the conversation or is remembered.
 * @throws Refusal, once that is done, for whatever no client waits for.
 */
export function turningAway({ stranger, unsaid }: Parts) {
  const told = once<void>({ capacity: 5_000, forMilliseconds: day });
  return async (context: TurnContext, activity: InboundActivity): Promise<void> => {
    const event = eventFrom(activity);
    const reply = event && stranger?.(event.locale ?? 'da', senderTenant(activity));
    const manner = activity.type === 'invoke' ? mannerOf(activity.name) : undefined;
    if (reply && manner) {
      await context.sendActivity({ type: 'invokeResponse', value: manner.failed(reply) });
      return;
    }
    if (reply && activity.type !== 'invoke' && event.kind !== 'removed') {
      const say = async (): Promise<void> => void (await context.sendActivity(inWords(reply)));
      const whom = `${event.place.id} ${event.actor.id}`;
      await told.run(whom, performance.now(), say).catch(unsaid);
    }
    throw new Refusal(403, 'TenantRefused', 'This bot does not answer in that tenant.');
  };
}
