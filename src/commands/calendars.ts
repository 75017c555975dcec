import type { Feed } from '../domain/feed';
import { feedsOf, isSameFeed } from '../domain/feeds-of';
import { type FeedId, feedId } from '../domain/ids';
import { isLive } from '../domain/live';
import { personIdOf } from '../domain/person';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import {
  type Actor,
  type Circumstances,
  type CommandOf,
  type Decided,
  type Refusal,
  refused,
  wrong,
} from './command';
import { nextIds } from './next-ids';
import { ownRecord } from './reminders';
import { reporting } from './reporting';
import { isSecretariat } from './rights';

/** Makes the link of a calendar for whoever asks; where they have one to the same, there is no other. */
export function subscribeCalendar(
  { of, locale }: CommandOf<'subscribe-calendar'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const person = ownRecord(register, actor);
  if (!person) return refused({ reason: 'unnamed' });
  if (of.kind === 'party' && !isFollowed(register, of.party)) return wrong('of', 'not-a-choice');
  const same = feedsOf(register, person.id).find((one) => isSameFeed(one, { of }));
  if (same) return refused({ reason: 'calendar-already', feed: same.id });
  const [id] = nextIds(register, 'feed', 1);
  const record: Feed = {
    id: feedId.parse(id),
    owner: person.id,
    of,
    locale,
    ...reporting(actor, circumstances),
  };
  return { ok: true, put: [{ type: 'feed', record }] };
}

/** Whether there are calendars of a party: bodies and clusters meet, and all have tasks. */
const isFollowed = (register: Register, party: string): boolean =>
  [register.body.get(party), register.cluster.get(party), register.municipality.get(party)].some(
    (one) => one !== undefined && isLive(one),
  );

/** Stops a link: whoever has it gets nothing from then on. */
export function stopCalendar(
  { feed: id }: CommandOf<'stop-calendar'>,
  register: Register,
  actor: Actor,
): Decided {
  const found = stoppable(register, id, actor);
  return found.ok ? { ok: true, put: [{ type: 'feed', record: { ...found.feed, withdrawn: true } }] } : found;
}

/** A link that somebody may stop, or why they may not: its owner, and the secretariat. */
export function stoppable(
  register: Register,
  id: string,
  actor: Actor,
): { ok: true; feed: Feed } | { ok: false; refusal: Refusal } {
  const feed = register.feed.get(id);
  if (!feed || !isLive(feed)) return refused({ reason: 'not-there' });
  return isSecretariat(actor) || isOwner(feed, actor)
    ? { ok: true, feed }
    : refused({ reason: 'not-allowed', who: ['secretariat'] });
}

const isOwner = ({ owner }: Feed, { objectId, tenant }: Actor): boolean =>
  objectId !== '' && tenant !== '' && personIdOf(objectId, tenant) === owner;

/** The link to the same that its owner made since one was stopped that is to come back; `undefined` where there is none. */
export function doubleCalendar(put: readonly AnyRecord[], register: Register): FeedId | undefined {
  const back = put.flatMap((one) => (one.type === 'feed' && isLive(one.record) ? [one.record] : []));
  return back.flatMap((one) =>
    feedsOf(register, one.owner).filter((other) => other.id !== one.id && isSameFeed(one, other)),
  )[0]?.id;
}
