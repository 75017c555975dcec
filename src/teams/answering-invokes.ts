import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Event } from '../conversation/event';
import type { Reply } from '../conversation/reply';
import type { Locale } from '../domain/prose';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import { TooSlow, within } from '../lib/within';
import { OpenedFrom } from './dialogs';
import type { handingOver } from './handing-over';
import type { showToEveryone } from './in-place';
import { localeOf } from './inbound';
import { mannerOf } from './invokes';
import { message } from './outbound';
import type { Patience } from './patience';

interface Parts {
  converse(event: Event, now: number): Promise<Reply | undefined>;
  clock: Clock;
  log: Log;
  patience: Patience;
  inPlace: ReturnType<typeof showToEveryone>;
  files: ReturnType<typeof handingOver>;
  /** What is said to what nobody knows, or not any more. */
  outdated(locale: Locale): Reply;
  /** What is said where answering failed. */
  failed(event: Event, error: unknown): Reply;
  unsaid(error: unknown): void;
}

/** Answers invokes: whatever happens, with an invoke response, since Teams takes anything else for a bot out of reach. */
export function answeringInvokes(parts: Parts) {
  const { converse, clock, log, patience, inPlace, files, outdated, failed, unsaid } = parts;
  const openedFrom = new OpenedFrom();

  /** What is seen beside the answer. */
  function show(event: Event, post: string | undefined, reply: Reply): void {
    inPlace.show(event, post, reply);
    files.ask(event, reply);
  }

  /** What came about after nobody waited for it any more is shown all the same; nobody waits for that either. */
  function showLate(event: Event, post: string | undefined, work: Promise<Reply | undefined>): void {
    work.then((reply) => (reply?.everyone || reply?.file) && show(event, post, reply)).catch(unsaid);
  }

  return async (context: TurnContext, event: Event | undefined, replyToId?: string): Promise<void> => {
    const respond = (value: InvokeResponse) => context.sendActivity({ type: 'invokeResponse', value });
    const { name } = context.activity;
    const manner = mannerOf(name);
    const unknown = () => outdated(event?.locale ?? localeOf(context.activity.locale) ?? 'da');
    if (event === undefined || manner === undefined) {
      log.warn({ name }, 'An invoke that this bot does not offer');
      await respond(manner?.unknown(unknown()) ?? { status: 200, body: {} });
      return;
    }
    if (event.kind === 'file-consent') {
      // Sending a file may take longer than Teams waits.
      files.settle(event, replyToId);
      await respond(manner.unknown(unknown()));
      return;
    }
    const post = openedFrom.postOf(event, name, replyToId);
    const work = converse(event, clock.now());
    try {
      const reply = await within(patience.invoke, work);
      await respond(
        reply === undefined ? manner.unknown(unknown()) : manner.reply(reply, post !== undefined),
      );
      if (reply && manner.posts) await context.sendActivity(message(reply)).catch(unsaid);
      else if (reply) show(event, post, reply);
    } catch (error) {
      await respond(manner.failed(failed(event, error)));
      if (error instanceof TooSlow) showLate(event, post, work);
    }
  };
}
