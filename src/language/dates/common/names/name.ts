import type { Parsed } from '../../expression';
import { lexicon } from '../../lexicon';
import { monthName } from '../month-name';
import { type Source, skipMark } from '../source';

/** Something that looks like a time and is none; `unsure` where it may be a slip of the keyboard. */
export interface NotATime {
  unsure?: boolean;
}

/** A name that ends before a token. */
export const name = (next: number): Parsed<NotATime> => ({ value: {}, next });

/** Whether a month or unit follows a number: then it counts or dates. */
export const timeBehind = (source: Source, at: number): boolean => {
  const next = skipMark(source, at, '.');
  return monthName(source, next, true) !== undefined || lexicon.units.at(source.tokens, next) !== undefined;
};
