import type { Expression } from '../expression';
import { lexicon } from '../lexicon';
import { dayAlone, listedDay } from './lone-day';
import { hyphenDate, isoDate, numericDate } from './numeric-date';
import { firstOf, type Rule, skip } from './source';
import { monthFirst, worded } from './worded-date';

const inArticle: Rule<Expression> = (source, at) => {
  const start = skip(source, at, lexicon.dayArticles);
  return start === at ? undefined : firstOf(isoDate, numericDate, hyphenDate)(source, start);
};

/** A day of the calendar, without its weekday. */
export const plainDate: Rule<Expression> = firstOf(
  isoDate,
  numericDate,
  inArticle,
  worded,
  monthFirst,
  listedDay,
  dayAlone,
);
