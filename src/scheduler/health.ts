import type { Delivery } from '../domain/delivery';
import { isLive } from '../domain/live';
import { dueIn } from './due';
import type { Look } from './look';
import type { DigestParts } from './parts';

/** How it stands with the digests of a collaboration, in numbers; no name of anybody or any place. */
export interface DigestFigures {
  /** Those that are kept, also while they pause. */
  subscriptions: number;
  /** Digests that arrived in the last 24 hours. */
  sentLast24h: number;
  /** Digests of which nobody has said yet whether they arrived. */
  uncertain: number;
  /** Subscriptions whose latest digest was not taken in its place, though the bot can speak there. */
  undeliverable: number;
  /** Subscriptions of places that the bot cannot speak in any more. */
  parked: number;
  /** Digests of the last seven days that did not go out in time. */
  missed: number;
  /** People of whom nobody has said yet whether their reminders of a day arrived. */
  uncertainReminders: number;
  /** Pieces of news for the secretariat that wait, because nobody of it can be reached. */
  untold: number;
  /** Digests that wait, though their time came more than five minutes ago. */
  overdue: number;
}

/** How long a digest may wait for its turn before it counts as overdue, in milliseconds. */
const longestWait = 5 * 60_000;

const day = 86_400_000;

/** How it stands with the digests of a collaboration at the instant it was looked at. */
export function figuresOf(
  look: Look,
  parts: Pick<DigestParts, 'deliveries' | 'owner' | 'now' | 'news'>,
  reminded: ReadonlyMap<string, Delivery>,
): DigestFigures {
  const { collaboration, picture, slots, known, parked, now } = look;
  const live = [...picture.subscription.values()].filter(isLive);
  const waiting = [...dueIn({ ...parts, collaboration }, picture, slots, known, now - longestWait)];
  const figures = { subscriptions: live.length, sentLast24h: 0, uncertain: 0, undeliverable: 0, missed: 0 };
  const latest = new Map<string, Delivery>();
  for (const one of known.values()) {
    if (one.state === 'sent' && now - one.since < day) figures.sentLast24h += 1;
    if (one.state === 'missed' && now - one.since < 7 * day) figures.missed += 1;
    if (one.state === 'uncertain') figures.uncertain += 1;
    if (one.state === 'planned' || one.state === 'sending') continue;
    const before = latest.get(one.subscription);
    if (!before || before.week < one.week) latest.set(one.subscription, one);
  }
  for (const { id, place } of live)
    if (latest.get(id)?.state === 'undeliverable' && !parked.has(place)) figures.undeliverable += 1;
  const waitingForPlace = live.filter(({ place }) => parked.has(place)).length;
  const unsure = [...reminded.values()].filter(({ state }) => state === 'uncertain').length;
  return {
    ...figures,
    parked: waitingForPlace,
    uncertainReminders: unsure,
    untold: parts.news.waiting(collaboration),
    overdue: waiting.length,
  };
}
