import type { Feed } from './feed';
import { isLive } from './live';
import type { Register } from './register';

/** The calendars that somebody subscribes to, or that anybody does; the oldest first. */
export const feedsOf = (register: Register, owner: string | undefined): Feed[] =>
  [...register.feed.values()].filter((one) => isLive(one) && (owner === undefined || one.owner === owner));

/** Whether two calendars hold the same for their owner. */
export const isSameFeed = (one: Pick<Feed, 'of'>, other: Pick<Feed, 'of'>): boolean =>
  one.of.kind === 'party'
    ? other.of.kind === 'party' && one.of.party === other.of.party
    : other.of.kind === 'mine';

/** The calendars that a question about them shows: of who asks, of everybody, or one of these; one's own first. */
export function feedsShown(
  {
    owner,
    everyone = false,
    feed,
    party,
  }: {
    owner?: string | undefined;
    everyone?: boolean | undefined;
    feed?: string | undefined;
    party?: string | undefined;
  },
  register: Register,
): Feed[] {
  const all = everyone || owner !== undefined ? feedsOf(register, everyone ? undefined : owner) : [];
  const named = feed === undefined ? all : all.filter(({ id }) => id === feed);
  const wanted =
    party === undefined
      ? named
      : named.filter(({ of, owner: whose }) => whose === owner && of.kind === 'party' && of.party === party);
  return wanted.toSorted((a, b) => Number(b.owner === owner) - Number(a.owner === owner));
}
