import type { Post } from '../conversation/messenger';
import { type Day, dayAt } from '../domain/day';
import { claimed, type Delivery, deferred, deliveryId, givenUp, isDue, planned } from '../domain/delivery';
import type { Person } from '../domain/person';
import type { Register } from '../domain/register';
import { remindedSince, reminderSlot } from '../domain/reminder-slots';
import { remindersId, type UncertainReminders, uncertainReminders } from '../domain/uncertain-reminders';
import type { News as NewsToTell } from '../registers/news';
import { lastDaysIn } from './last-days';
import type { Outgoing, SendingParts } from './parts';
import { inPool } from './pool';
import { Sender } from './sender';
import { openTelling, stale } from './telling';

/** Where somebody is reminded: in their own chat, or by a line with their name in a channel. */
export interface ReminderPlace {
  place: string;
  kind: 'personal' | 'channel';
}

/** Somebody's reminders of a day, from the first day on that was not told of. */
export interface Reminder extends Outgoing {
  person: Person;
  from: Day;
  kind: ReminderPlace['kind'];
}

/** What the clock needs to remind people; handed in by who puts the program together. */
export interface ReminderParts extends Omit<SendingParts<Reminder>, 'compose'> {
  collaborations: readonly string[];
  /** This run of the program, told apart from all others. */
  owner: string;
  register(collaboration: string, now: number): Promise<Register>;
  /** `undefined`: there is no place where they could be reached. */
  placeOf(collaboration: string, person: Person, register: Register): Promise<ReminderPlace | undefined>;
  compose(reminder: Reminder, now: number): Promise<Post | undefined>;
  /** What of all this was told already. */
  news: NewsToTell;
  /** Whether there is somebody of the secretariat who can be told. */
  reaches(collaboration: string, now: number): Promise<boolean>;
  /** Tells them of whom nobody knows whether they were reminded, and whether anybody was told. */
  tell(uncertain: UncertainReminders, collaboration: string, now: number): Promise<boolean>;
}

/** How long it is waited for more of whom nobody knows whether they were reminded, in milliseconds. */
const gathered = 2 * 60_000;

/** How many people are reminded at once. */
const atOnce = 8;

/**
 * Reminds people, one card a day at most, in rounds as the digests: `now` in milliseconds since 1970. What fails for one
 * is written to the log, and keeps nothing from the others. When `stopping` says so, nobody more is reminded.
 */
export function openReminders(parts: ReminderParts): {
  round(now: number, stopping?: AbortSignal): Promise<void>;
} {
  const { collaborations, deliveries, owner, log } = parts;
  const telling = openTelling(parts);
  const sender = new Sender<Reminder>({ ...parts, compose: (one, _last, now) => parts.compose(one, now) });

  async function lookAfter(collaboration: string, known: ReadonlyMap<string, Delivery>, now: number) {
    await sender.catchUp();
    for (const [id, one] of known) {
      const follow = (newest: Delivery): Delivery | undefined => {
        if (sender.isMine(collaboration, id)) return undefined;
        if (newest.state === 'sending' && newest.owner === owner)
          return deferred(newest, now, 0, 'it was not known that it had been taken on');
        return givenUp(newest, now);
      };
      if (follow(one) === undefined) continue;
      const noted = await deliveries.change(collaboration, id, follow, now);
      if (noted)
        log.warn({ collaboration, state: noted.state, reason: noted.reason }, 'A reminder was given up');
    }
  }

  async function remind(
    collaboration: string,
    register: Register,
    person: Person,
    known: ReadonlyMap<string, Delivery>,
    last: Day | undefined,
    now: number,
    stopping: AbortSignal | undefined,
  ): Promise<void> {
    const today = dayAt(now);
    const slot = reminderSlot(person, today);
    if (!slot || now < slot.at || now >= slot.until) return;
    const subscription = remindersId(person.id);
    const delivery = planned({ subscription, week: today, nominal: today, at: slot.at }, now);
    const id = deliveryId(delivery);
    const there = known.get(id);
    if (there && !isDue(there, now)) return;
    const taken = await sender.take(collaboration, id, async () => {
      const at = parts.now();
      if (there) return deliveries.change(collaboration, id, (newest) => claimed(newest, owner, at), at);
      const own = claimed(delivery, owner, at);
      return own && (await deliveries.create(collaboration, own, at)) ? own : undefined;
    });
    if (!taken) return;
    const found = await parts.placeOf(collaboration, person, register).catch(() => undefined);
    const { place, kind } = found ?? { place: '', kind: 'personal' as const };
    const from = remindedSince(person, today, last);
    const to = { id: subscription, place };
    const noted = await sender.post(
      { collaboration, delivery: taken, subscription: to, person, from, kind },
      undefined,
      stopping,
    );
    if (noted && noted.state !== 'quiet')
      log.info({ collaboration, state: noted.state }, 'Somebody was to be reminded');
  }

  async function roundIn(collaboration: string, now: number, stopping?: AbortSignal): Promise<void> {
    const register = await parts.register(collaboration, now);
    const known = await deliveries.current(collaboration, now);
    await lookAfter(collaboration, known, now);
    const lastDays = lastDaysIn(known, dayAt(now));
    const one = async (person: Person): Promise<void> => {
      const last = lastDays.get(remindersId(person.id));
      await remind(collaboration, register, person, known, last, now, stopping).catch((error: unknown) =>
        log.error({ err: error, collaboration }, 'Somebody could not be reminded'),
      );
    };
    await inPool(atOnce, register.person.values(), one, stopping);
    let waiting = 0;
    for (const uncertain of uncertainReminders(known)) {
      const { day, since } = uncertain;
      // One card for all to whom it happened in the same minutes.
      if (now - since < gathered || now - since > stale) continue;
      const name = `reminders ${day} ${since}`;
      const reaches = () => parts.reaches(collaboration, now);
      const tell = () => parts.tell(uncertain, collaboration, now);
      if (await telling({ collaboration, name, reaches, tell }, now)) waiting += 1;
    }
    parts.news.keepWaiting('reminders', collaboration, waiting);
  }

  return {
    async round(now, stopping) {
      for (const collaboration of collaborations)
        await roundIn(collaboration, now, stopping).catch((error: unknown) =>
          log.error({ err: error, collaboration }, 'A round of reminders was broken off'),
        );
    },
  };
}
