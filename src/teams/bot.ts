import { randomUUID } from 'node:crypto';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Event } from '../conversation/event';
import type { Messenger } from '../conversation/messenger';
import type { Reply } from '../conversation/reply';
import type { Locale } from '../domain/prose';
import { withoutThread } from '../domain/thread';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import type { Share } from '../lib/share';
import { TooSlow, within } from '../lib/within';
import { type Access, checkOrigin } from './access';
import { type InboundActivity, inboundActivity } from './activity';
import { Refusal, refusesCards } from './failures';
import { holdingBack } from './holding-back';
import { type HttpAnswer, refusal } from './http-answer';
import { showToEveryone } from './in-place';
import { eventFrom, removesThisBot } from './inbound';
import { introduced } from './introduced';
import type { PlaceBook } from './known-place';
import { teamsMessenger } from './messenger';
import { once } from './once';
import { inPassing, inWords, message, replacement, unknownButton } from './outbound';
import { openOutward } from './outward';
import { channelPatience, type Patience, whileWaiting } from './patience';
import { rememberPlaces } from './places';

export interface BotParts {
  /** Answers an event; `undefined` = nothing is to be said. */
  converse(event: Event, now: number): Promise<Reply | undefined>;
  /** What is said when answering failed: kind, with the reference that stands in the log. */
  failure(reference: string, locale: Locale): Reply;
  /** What is said to who sends faster than anybody types; without it nobody is held back. */
  hurried?(locale: Locale): Reply;
  clock: Clock;
  access: Access;
  log: Log;
  /** In place of what suits the channel. */
  patience?: Partial<Patience>;
  /** Where the places to speak in are kept; without one they are forgotten with the program. */
  book?: PlaceBook;
  /** What this program may send of what all may, on `performance.now`; all of it where nobody says. */
  share?(): Share | undefined;
}

export interface TeamsBot {
  /** Takes in one activity as it came over HTTP. Never throws: whatever happens is an answer, and one log line. */
  receive(authorization: string, body: unknown): Promise<HttpAnswer>;
  messenger: Messenger;
  /** Kept once nothing is being sent or written any more. */
  settled(): Promise<void>;
}

/** The bot as Teams knows it: activities in, the conversation's replies out. */
export function teamsBot(parts: BotParts): TeamsBot {
  const { converse, failure, clock, access, log } = parts;
  const patience = { ...channelPatience, ...parts.patience };
  const { adapter, pace } = openOutward(access, parts.share);
  const unsaid = (error: unknown) => log.warn({ err: error }, 'Something beside an answer failed');
  const places = rememberPlaces({ failed: unsaid, ...(parts.book ? { book: parts.book } : {}) });
  const messenger = teamsMessenger(adapter, places, pace, clock);
  const inPlace = showToEveryone(messenger, { after: patience.everyone, failed: unsaid });
  const holdsBack = holdingBack(parts);
  const answered = once<void>({ capacity: 5_000, forMilliseconds: 10 * 60_000 });

  /** The one place where what nobody expected becomes a reply and a log line. */
  function failed(event: Event, error: unknown): Reply {
    const reference = randomUUID().slice(0, 8);
    log.error({ reference, event: event.kind, activity: event.id, err: error }, 'An event was not answered');
    return failure(reference, event.locale ?? 'da');
  }

  async function post(context: TurnContext, event: Event, replyToId?: string): Promise<void> {
    const showTyping = () => context.sendActivity({ type: 'typing' });
    const answer = within(patience.message, converse(event, clock.now()));
    const reply = await whileWaiting(patience.typing, showTyping, answer).catch((error: unknown) =>
      failed(event, error),
    );
    if (reply === undefined) return;
    await context.sendActivity(message(reply)).catch((error: unknown) => {
      if (!refusesCards(error)) throw error;
      return context.sendActivity(inWords(reply));
    });
    inPlace.show(event, replyToId, reply);
  }

  async function invoke(context: TurnContext, event: Event | undefined, replyToId?: string): Promise<void> {
    const respond = (value: InvokeResponse) => context.sendActivity({ type: 'invokeResponse', value });
    if (event !== undefined) {
      const work = converse(event, clock.now());
      try {
        const reply = await within(patience.invoke, work);
        await respond(reply === undefined ? unknownButton() : replacement(reply));
        if (reply) inPlace.show(event, replyToId, reply);
      } catch (error) {
        // Nothing takes the place of the pressed card: it may be a form, and what is typed in it has to stay.
        await respond(inPassing(failed(event, error)));
        if (error instanceof TooSlow) showLate(event, replyToId, work);
      }
    } else {
      const { name } = context.activity;
      log.warn({ name }, 'An invoke that this bot does not offer');
      await respond(name === 'adaptiveCard/action' ? unknownButton() : { status: 200, body: {} });
    }
  }

  /** What was changed after nobody waited for it any more is shown all the same; nobody waits for that either. */
  function showLate(event: Event, post: string | undefined, work: Promise<Reply | undefined>): void {
    work.then((reply) => reply?.everyone && inPlace.show(event, post, reply)).catch(unsaid);
  }

  async function turn(context: TurnContext, activity: InboundActivity): Promise<void> {
    const place = activity.conversation.id;
    const welcome = `welcome ${withoutThread(place)}`;
    if (removesThisBot(activity)) {
      places.park(place, { since: clock.now(), why: 'removed' });
      answered.forget(welcome);
      return;
    }
    places.remember(context.activity);
    const event = eventFrom(activity);
    if (event && (await holdsBack(context, event))) return;
    if (activity.type === 'invoke') return invoke(context, event, activity.replyToId);
    if (event === undefined) return;
    const key = event.kind === 'installed' ? welcome : event.id && `${place} ${event.id}`;
    const work = async () => post(context, await introduced(context, event), activity.replyToId);
    // Repeats are measured on a clock that cannot be set.
    await (key === '' ? work() : answered.run(key, performance.now(), work));
  }

  return {
    async receive(authorization, body) {
      try {
        const { data: activity } = inboundActivity.safeParse(body);
        if (!activity) throw new Refusal(400, 'MalformedActivity', 'The body is not a complete activity.');
        checkOrigin(access, activity);
        return (
          (await adapter.turn(authorization, activity, (context) => turn(context, activity))) ?? {
            status: 200,
          }
        );
      } catch (error) {
        return refusal(error, log);
      }
    },
    messenger,
    async settled() {
      await inPlace.settled();
      await places.settled();
    },
  };
}
