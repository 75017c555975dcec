import type { Expression } from '../expression';
import { lexicon } from '../lexicon';
import { chained, closed, date, given, plausibleDotted } from './date-parts';
import { digits, gluedAt, isAt, kindAt, type Rule, type Source, textAt } from './source';
import { anyYear, fullYear, yearBehind } from './year';

/** 2023-11-08, 2023/11/08. */
export const isoDate: Rule<Expression> = (source, at) => {
  const year = fullYear(source, at);
  const mark = textAt(source, at + 1);
  const month = digits(source, at + 2, 2);
  const day = digits(source, at + 4, 2);
  const whole = ['-', '/', '.'].includes(mark) && textAt(source, at + 3) === mark && gluedAt(source, at + 4);
  if (!year || !whole || month === undefined || day === undefined || !closed(source, at + 5))
    return undefined;
  return { value: { kind: 'date', day, month, year: { given: year.value } }, next: at + 5 };
};

/** 8/11, 8/11-23, 8/11 2023, 8.11., 8.11.23, 08-11-2023; always the day first. */
export const numericDate: Rule<Expression> = (source, at) => {
  const day = digits(source, at, 2);
  const mark = textAt(source, at + 1);
  const month = digits(source, at + 2, 2);
  if (day === undefined || month === undefined || !gluedAt(source, at + 2) || !gluedAt(source, at + 1))
    return undefined;
  if (!['/', '.', '-'].includes(mark) || day > 39 || month > 39) return undefined;
  const link = textAt(source, at + 3);
  const linked = ['-', '/', '.'].includes(link) && gluedAt(source, at + 3);
  const yearAt = linked && gluedAt(source, at + 4) ? at + 4 : undefined;
  const behind = yearAt === undefined ? undefined : anyYear(source, yearAt);
  const twoDates = behind && chained(source, behind.next);
  if (behind && !twoDates && closed(source, behind.next) && (link === mark || mark !== '-'))
    return { value: date(day, month, given(behind)), next: behind.next };
  if (mark === '-') return undefined;
  const dotted = mark === '.' && link === '.' ? at + 4 : at + 3;
  if (
    !twoDates &&
    !closed(source, dotted) &&
    !(link === '-' && linked && kindAt(source, at + 4) === 'number')
  )
    return undefined;
  if (mark === '.' && dotted === at + 3 && !dottedDay(source, at, day, month)) return undefined;
  const later = yearBehind(source, dotted);
  return { value: date(day, month, later?.value), next: later?.next ?? dotted };
};

/** "8.11" is a day, "2.5" only behind a word that a day follows. */
function dottedDay(source: Source, at: number, day: number, month: number): boolean {
  if (!plausibleDotted(day, month)) return false;
  const short = textAt(source, at).length + textAt(source, at + 2).length === 2;
  const before = textAt(source, at - 1);
  return (
    !short || [lexicon.relations, lexicon.dayArticles, lexicon.weekdays].some((table) => table.has(before))
  );
}

/** "d. 8-11" and "inden 8-11": a hyphen between day and month, where a word says that it is a date. */
export const hyphenDate: Rule<Expression> = (source, at) => {
  const day = digits(source, at, 2);
  const month = digits(source, at + 2, 2);
  const hyphen = isAt(source, at + 1, '-') && gluedAt(source, at + 1) && gluedAt(source, at + 2);
  if (day === undefined || month === undefined || !hyphen || !closed(source, at + 3)) return undefined;
  return plausibleDotted(day, month) ? { value: date(day, month), next: at + 3 } : undefined;
};
