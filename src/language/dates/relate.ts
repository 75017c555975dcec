import { addDays, type Day } from '../../domain/day';
import type { Span } from '../../domain/span';
import { aroundDays } from './conventions';
import type { Relation } from './expression';
import type { Resolved } from './resolve/resolved';

/** The days a related time means: "before" leaves the time itself out, "by" and "since" take it in. */
export function relate(relation: Relation, time: Resolved): Span {
  switch (relation) {
    case 'before':
      return { from: null, to: time.before ?? addDays(time.from, -1) };
    case 'by':
    case 'until':
      return { from: null, to: time.by ?? time.to };
    case 'after':
      return { from: time.after ?? addDays(time.to, 1), to: null };
    case 'from':
    case 'since':
      return { from: time.since ?? time.from, to: null };
    case 'around':
      return time.grain === 'day'
        ? { from: addDays(time.from, -aroundDays), to: addDays(time.to, aroundDays) }
        : { from: time.from, to: time.to };
    default:
      return { from: time.from, to: time.to };
  }
}

/** The day that "before" leaves out, where it is a single day: what falls on it is shown apart. */
export const apartOf = (relation: Relation, time: Resolved): Day | undefined =>
  relation === 'before' && time.before === undefined && time.from === time.to ? time.from : undefined;
