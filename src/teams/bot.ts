import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Event } from '../conversation/event';
import type { Messenger } from '../conversation/messenger';
import { type Reply, takesFeedback } from '../conversation/reply';
import { currentTurn } from '../lib/turn';
import { within } from '../lib/within';
import { answersIn, checkOrigin } from './access';
import { type InboundActivity, inboundActivity } from './activity';
import { answeringInvokes } from './answering-invokes';
import { openBackground } from './background';
import type { BotParts } from './bot-parts';
import { isComposing } from './compose';
import { mayHaveArrived, Refusal } from './failures';
import { AskedBefore, askedIn } from './feedback';
import { handingOver } from './handing-over';
import { holdingBack } from './holding-back';
import { type HttpAnswer, refusal } from './http-answer';
import { showToEveryone } from './in-place';
import { eventFrom } from './inbound';
import { introduced } from './introduced';
import { introductions } from './introductions';
import { follow, inItsChannel, lifecycleOf, takenOut, welcomeTo } from './lifecycle';
import { teamsMessenger } from './messenger';
import { once } from './once';
import { openOutward } from './outward';
import { channelPatience, whileWaiting } from './patience';
import { rememberPlaces } from './places';
import { say } from './say';
import { turningAway } from './turning-away';

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
  const { adapter, pace } = openOutward(parts, patience.connector);
  const unsaid = (error: unknown) => log.warn({ err: error }, 'Something beside an answer failed');
  const places = rememberPlaces({ failed: unsaid, ...(parts.book ? { book: parts.book } : {}) });
  const messenger = teamsMessenger(adapter, places, pace, clock);
  const askedBefore = new AskedBefore();
  const isAnswer = (place: string, post: string) =>
    askedBefore.of(place, post, performance.now()) !== undefined;
  const background = openBackground(patience.everyone, unsaid);
  const inPlace = showToEveryone(messenger, { background, isAnswer });
  const hear = (event: Event) => converse(event, clock.now());
  const files = handingOver({ messenger, background, converse: hear, failed });
  const holdsBack = holdingBack(parts);
  const turnAway = turningAway({ ...parts, unsaid });
  const introducing = introductions({
    converse: hear,
    messenger,
    pauses: patience.introductions,
    unsaid,
  });
  const invoke = answeringInvokes({ ...parts, patience, inPlace, files, failed, unsaid });
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
    const answer = within(patience.message, hear(event));
    const reply = await whileWaiting(patience.typing, showTyping, answer).catch((error: unknown) =>
      failed(event, error),
    );
    if (reply === undefined) return;
    const said = { ...reply, asksFeedback: event.kind === 'message' && takesFeedback(reply) };
    const saying = () => say(context, said);
    const isPaced = parts.pacesAnswers ?? access.kind === 'teams';
    const sent = await (isPaced ? pace.answer(event.place.id, saying) : saying()).catch(
      async (error: unknown) => {
        if (event.kind === 'installed' && !mayHaveArrived(error)) await introducing.lost(event).catch(unsaid);
        throw error;
      },
    );
    if (event.kind === 'message' && said.asksFeedback && sent)
      askedBefore.note(event.place.id, sent.id, askedIn(event), performance.now());
    inPlace.show(event, replyToId, reply);
  }

  async function turn(context: TurnContext, activity: InboundActivity): Promise<void> {
    if (!answersIn(access, activity)) return turnAway(context, activity);
    const happened = lifecycleOf(activity);
    if (happened ? happened.kind === 'added' : !isComposing(activity.name)) places.remember(context.activity);
    const left = happened ? await follow(happened, places, clock.now()) : [];
    const event = recalled(eventFrom(activity), activity.replyToId);
    for (const one of left) answered.forget(welcomeTo(one));
    if (event?.kind === 'removed') return takenOut(event, left, hear);
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
        const { data } = inboundActivity.safeParse(body);
        if (!data) throw new Refusal(400, 'MalformedActivity', 'The body is not a complete activity.');
        const activity = inItsChannel(data);
        checkOrigin(access, activity);
        const answer = await adapter.turn(authorization, activity, (context) => turn(context, activity));
        return answer ?? { status: 200 };
      } catch (error) {
        return refusal(error, log);
      }
    },
    messenger,
    async settled() {
      await introducing.settled();
      await background.settled();
      await places.settled();
    },
  };
}
