import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Event } from '../conversation/event';
import type { Messenger } from '../conversation/messenger';
import { type Reply, takesFeedback } from '../conversation/reply';
import type { Locale } from '../domain/prose';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import type { Meter } from '../lib/meter';
import type { Share } from '../lib/share';
import { currentTurn } from '../lib/turn';
import { within } from '../lib/within';
import { type Access, checkOrigin } from './access';
import { type InboundActivity, inboundActivity } from './activity';
import { answeringInvokes } from './answering-invokes';
import { isComposing } from './compose';
import { Refusal, refusesCards } from './failures';
import { AskedBefore, askedIn } from './feedback';
import { holdingBack } from './holding-back';
import { type HttpAnswer, refusal } from './http-answer';
import { showToEveryone } from './in-place';
import { eventFrom } from './inbound';
import { introduced } from './introduced';
import type { PlaceBook } from './known-place';
import { follow, lifecycleOf, takenOut, welcomeTo } from './lifecycle';
import { teamsMessenger } from './messenger';
import { once } from './once';
import { inWords, message } from './outbound';
import { openOutward } from './outward';
import { channelPatience, type Patience, whileWaiting } from './patience';
import { rememberPlaces } from './places';
import type { Rate } from './rate';

export interface BotParts {
  /** Answers an event; `undefined` = nothing is to be said. */
  converse(event: Event, now: number): Promise<Reply | undefined>;
  /** What is said when answering failed: kind, with the reference of the log; in a dialog with a way to try `again`. */
  failure(reference: string, locale: Locale, again?: { verb: string; data: unknown }): Reply;
  /** What is said to who sends faster than anybody types; without it nobody is held back. */
  hurried?(locale: Locale): Reply;
  /** How much that is, in place of the usual. */
  rate?: Rate;
  clock: Clock;
  access: Access;
  log: Log;
  /** Told of what is asked of the connector. */
  meter?: Meter;
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
  const { adapter, pace } = openOutward(access, patience.connector, parts.share, parts.meter);
  const unsaid = (error: unknown) => log.warn({ err: error }, 'Something beside an answer failed');
  const places = rememberPlaces({ failed: unsaid, ...(parts.book ? { book: parts.book } : {}) });
  const messenger = teamsMessenger(adapter, places, pace, clock);
  const askedBefore = new AskedBefore();
  const isAnswer = (place: string, post: string) =>
    askedBefore.of(place, post, performance.now()) !== undefined;
  const inPlace = showToEveryone(messenger, { after: patience.everyone, failed: unsaid, isAnswer });
  const holdsBack = holdingBack(parts);
  const invoke = answeringInvokes({ ...parts, patience, inPlace, failed, unsaid });
  const answered = once<void>({ capacity: 5_000, forMilliseconds: 10 * 60_000 });

  /** The one place where what nobody expected becomes a reply and a log line. */
  function failed(event: Event, error: unknown): Reply {
    // What people are told is found in every line of the turn.
    const reference = currentTurn() ?? randomUUID().slice(0, 8);
    log.error({ reference, event: event.kind, activity: event.id, err: error }, 'An event was not answered');
    const again = event.kind === 'dialog' ? { verb: event.verb, data: event.data } : undefined;
    return failure(reference, event.locale ?? 'da', again);
  }

  /** What is said of an answer, with what that was given to. */
  const recalled = (event: Event | undefined, post: string | undefined): Event | undefined =>
    event?.kind === 'feedback'
      ? { ...event, about: askedBefore.of(event.place.id, post, performance.now()) }
      : event;

  async function post(context: TurnContext, event: Event, replyToId?: string): Promise<void> {
    const showTyping = () => context.sendActivity({ type: 'typing' });
    const answer = within(patience.message, converse(event, clock.now()));
    const reply = await whileWaiting(patience.typing, showTyping, answer).catch((error: unknown) =>
      failed(event, error),
    );
    if (reply === undefined) return;
    const said = { ...reply, asksFeedback: event.kind === 'message' && takesFeedback(reply) };
    const sent = await context.sendActivity(message(said)).catch((error: unknown) => {
      if (!refusesCards(error)) throw error;
      return context.sendActivity(inWords(said));
    });
    if (event.kind === 'message' && said.asksFeedback && sent)
      askedBefore.note(event.place.id, sent.id, askedIn(event), performance.now());
    inPlace.show(event, replyToId, reply);
  }

  async function turn(context: TurnContext, activity: InboundActivity): Promise<void> {
    const happened = lifecycleOf(activity);
    if (happened ? happened.kind === 'added' : !isComposing(activity.name)) places.remember(context.activity);
    const left = happened ? await follow(happened, places, clock.now()) : [];
    const event = recalled(eventFrom(activity), activity.replyToId);
    for (const one of left) answered.forget(welcomeTo(one));
    if (event?.kind === 'removed') return takenOut(event, left, (each) => converse(each, clock.now()));
    if (event && (await holdsBack(context, event))) return;
    if (activity.type === 'invoke') return invoke(context, event, activity.replyToId);
    if (event === undefined) return;
    const { id: place } = event.place;
    const key = event.kind === 'installed' ? welcomeTo(place) : event.id && `${place} ${event.id}`;
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
        const answer = await adapter.turn(authorization, activity, (context) => turn(context, activity));
        return answer ?? { status: 200 };
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
