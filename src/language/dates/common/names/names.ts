import type { Rule } from '../source';
import { hyphenated, recurring } from './half-name';
import { measure, measuredBehind, measuredNoun } from './measure';
import type { NotATime } from './name';
import { yearBeforeOwner, yearBehindOwner } from './named-year';
import { chain, clockTime, counting, fraction } from './number';
import { numberedNoun } from './numbered-noun';
import { seasonVerb } from './season-verb';

/** What is read as a name before it can be read as a time, in order. */
export const names: readonly Rule<NotATime>[] = [
  chain,
  numberedNoun,
  yearBehindOwner,
  yearBeforeOwner,
  measuredNoun,
  measuredBehind,
  measure,
  counting,
  clockTime,
  hyphenated,
  recurring,
  fraction,
  seasonVerb,
];
