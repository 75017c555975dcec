import { randomUUID } from 'node:crypto';
import { type InvokeResponse, TeamsInfo, type TurnContext } from 'botbuilder';
import type { Event } from '../conversation/event';
import type { Messenger } from '../conversation/messenger';
import type { Reply } from '../conversation/reply';
import { withoutThread } from '../conversation/whereabouts';
import type { Locale } from '../domain/prose';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import { type Access, checkOrigin, mayCall } from './access';
import { type InboundActivity, inboundActivity } from './activity';
import { Adapter } from './adapter';
import { connectorClient } from './connector';
import { ConnectorFailure, Refusal } from './failures';
import { eventFrom, removesThisBot } from './inbound';
import { teamsMessenger } from './messenger';
import { once } from './once';
import { message, replacement, unknownButton } from './outbound';
import { whileWaiting, within } from './patience';
import { rememberPlaces } from './places';

export interface BotParts {
  /** Answers an event; `undefined` = nothing is to be said. */
  converse(event: Event, now: number): Promise<Reply | undefined>;
  /** What is said when answering failed: kind, with the reference that stands in the log. */
  failure(reference: string, locale: Locale): Reply;
  clock: Clock;
  access: Access;
  log: Log;
  /** Milliseconds: when typing is shown, and when an answer comes too late for the channel. */
  patience?: { typing: number; message: number; invoke: number };
}

/** An HTTP answer as data. */
export interface HttpAnswer {
  status: number;
  body?: unknown;
}

export interface TeamsBot {
  /** Takes in one activity as it came over HTTP. Never throws: whatever happens is an answer, and one log line. */
  receive(authorization: string, body: unknown): Promise<HttpAnswer>;
  messenger: Messenger;
}

/** Teams waits 15 seconds for a message and 5 for an invoke; typing must show within 2. */
const channelPatience = { typing: 1_000, message: 11_000, invoke: 4_500 };

/** The bot as Teams knows it: activities in, the conversation's replies out. */
export function teamsBot(parts: BotParts): TeamsBot {
  const { converse, failure, clock, access, log, patience = channelPatience } = parts;
  const adapter = new Adapter(access, connectorClient({ mayCall: (address) => mayCall(access, address) }));
  const places = rememberPlaces();
  const answered = once<void>({ capacity: 5_000, forMilliseconds: 10 * 60_000 });

  /** The one place where what nobody expected becomes a reply and a log line. */
  async function answer(event: Event, milliseconds: number): Promise<Reply | undefined> {
    try {
      return await within(milliseconds, converse(event, clock.now()));
    } catch (error) {
      const reference = randomUUID().slice(0, 8);
      log.error(
        { reference, event: event.kind, activity: event.id, err: error },
        'An event was not answered',
      );
      return failure(reference, event.locale ?? 'da');
    }
  }

  async function post(context: TurnContext, event: Event): Promise<void> {
    const showTyping = () => context.sendActivity({ type: 'typing' });
    const reply = await whileWaiting(patience.typing, showTyping, answer(event, patience.message));
    if (reply !== undefined) await context.sendActivity(message(reply));
  }

  async function invoke(context: TurnContext, event: Event | undefined): Promise<void> {
    const respond = (value: InvokeResponse) => context.sendActivity({ type: 'invokeResponse', value });
    if (event !== undefined) {
      const reply = await answer(event, patience.invoke);
      await respond(reply === undefined ? unknownButton() : replacement(reply));
    } else {
      const { name } = context.activity;
      log.warn({ name }, 'An invoke that this bot does not offer');
      await respond(name === 'adaptiveCard/action' ? unknownButton() : { status: 200, body: {} });
    }
  }

  async function turn(context: TurnContext, activity: InboundActivity): Promise<void> {
    const place = activity.conversation.id;
    const welcome = `welcome ${withoutThread(place)}`;
    if (removesThisBot(activity)) {
      places.forget(place);
      answered.forget(welcome);
      return;
    }
    places.remember(context.activity);
    const event = eventFrom(activity);
    if (activity.type === 'invoke') return invoke(context, event);
    if (event === undefined) return;
    const key = event.kind === 'installed' ? welcome : event.id && `${place} ${event.id}`;
    const work = async () => post(context, await introduced(context, event));
    // Repeats are measured on a clock that cannot be set.
    await (key === '' ? work() : answered.run(key, performance.now(), work));
  }

  /** Teams names the person who added the bot by id only; in a shared place the introduction says who it was. */
  async function introduced(context: TurnContext, event: Event): Promise<Event> {
    if (event.kind !== 'installed' || event.addedBy || event.place.kind === 'personal') return event;
    const member = await within(2_000, TeamsInfo.getMember(context, event.actor.id)).catch(() => undefined);
    return { ...event, addedBy: member?.name };
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
    messenger: teamsMessenger(adapter, places),
  };
}

/** A reply that could not be posted is an error to the channel too, so that it may deliver the activity again. */
function refusal(error: unknown, log: Log): HttpAnswer {
  if (error instanceof Refusal) {
    log.warn({ code: error.code }, 'An activity was refused');
    return { status: error.status, body: { code: error.code, message: error.message } };
  }
  log.error({ err: error }, 'A turn failed');
  return error instanceof ConnectorFailure
    ? { status: 502, body: { code: error.code, message: 'The reply could not be delivered.' } }
    : { status: 500, body: { code: 'TurnFailed', message: 'The activity could not be handled.' } };
}
