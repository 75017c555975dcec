import type { Expression } from '../expression';
import { lexicon } from '../lexicon';
import { chained, date, dayNumber } from './date-parts';
import { monthName } from './month-name';
import { ordinal } from './quantity';
import { digits, isAt, type Rule, skip } from './source';
import { isShortYear, yearBehind } from './year';

/** 8. november, 8 Nov 2023, the 8th of November, ottende november, 8. i 11. */
export const worded: Rule<Expression> = (source, at) => {
  const day = dayNumber(source, at);
  if (!day || day.value > 39) return undefined;
  const month = monthName(source, skip(source, day.next, lexicon.of), true);
  if (month) {
    const year = yearBehind(source, month.next, true);
    return { value: date(day.value, month.value, year?.value), next: year?.next ?? month.next };
  }
  const numbered = isAt(source, day.next, 'i') ? ordinal(source, day.next + 1) : undefined;
  if (!numbered || numbered.value > 12) return undefined;
  const year = yearBehind(source, numbered.next);
  return { value: date(day.value, numbered.value, year?.value), next: year?.next ?? numbered.next };
};

/** November 8, Nov 8th 2023; in Danish a number of 20 or more behind a month is a year ("oktober 23"). */
export const monthFirst: Rule<Expression> = (source, at) => {
  const month = monthName(source, at, true);
  if (!month) return undefined;
  const article = isAt(source, month.next, 'the') ? month.next + 1 : month.next;
  const day = isShortYear(source, at, month.next)
    ? undefined
    : (ordinal(source, article) ?? plainDay(source, article));
  const chain = chained(source, day?.next ?? at) && !isAt(source, day?.next ?? at, '-');
  if (!day || day.value > 31 || day.value < 1 || chain) return undefined;
  if (isAt(source, day.next, ':') || monthName(source, day.next, true)) return undefined;
  const year = isAt(source, day.next, '-') ? undefined : yearBehind(source, day.next);
  return { value: date(day.value, month.value, year?.value), next: year?.next ?? day.next };
};

const plainDay: Rule<number> = (source, at) => {
  const value = digits(source, at, 2);
  if (value === undefined || (source.danish && value >= 20)) return undefined;
  return lexicon.units.at(source.tokens, at + 1) ? undefined : { value, next: at + 1 };
};
