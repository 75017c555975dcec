import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Event } from '../conversation/event';
import type { Reply } from '../conversation/reply';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import { TooSlow, within } from '../lib/within';
import { OpenedFrom } from './dialogs';
import type { showToEveryone } from './in-place';
import { mannerOf } from './invokes';
import { message } from './outbound';
import type { Patience } from './patience';

interface Parts {
  converse(event: Event, now: number): Promise<Reply | undefined>;
  clock: Clock;
  log: Log;
  patience: Patience;
  inPlace: ReturnType<typeof showToEveryone>;
  /** What is said where answering failed. */
  failed(event: Event, error: unknown): Reply;
  unsaid(error: unknown): void;
}

/** Answers invokes: whatever happens, with an invoke response, since Teams takes anything else for a bot out of reach. */
export function answeringInvokes({ converse, clock, log, patience, inPlace, failed, unsaid }: Parts) {
  const openedFrom = new OpenedFrom();

  /** What was changed after nobody waited for it any more is shown all the same; nobody waits for that either. */
  function showLate(event: Event, post: string | undefined, work: Promise<Reply | undefined>): void {
    work.then((reply) => reply?.everyone && inPlace.show(event, post, reply)).catch(unsaid);
  }

  return async (context: TurnContext, event: Event | undefined, replyToId?: string): Promise<void> => {
    const respond = (value: InvokeResponse) => context.sendActivity({ type: 'invokeResponse', value });
    const { name } = context.activity;
    const manner = mannerOf(name);
    if (event === undefined || manner === undefined) {
      log.warn({ name }, 'An invoke that this bot does not offer');
      await respond(manner?.unknown() ?? { status: 200, body: {} });
      return;
    }
    const post = openedFrom.postOf(event, name, replyToId);
    const work = converse(event, clock.now());
    try {
      const reply = await within(patience.invoke, work);
      await respond(reply === undefined ? manner.unknown() : manner.reply(reply, post !== undefined));
      if (reply && manner.posts) await context.sendActivity(message(reply)).catch(unsaid);
      else if (reply) inPlace.show(event, post, reply);
    } catch (error) {
      await respond(manner.failed(failed(event, error)));
      if (error instanceof TooSlow) showLate(event, post, work);
    }
  };
}
