import type { Expression, Parsed, SaidYear } from '../expression';
import { lexicon } from '../lexicon';
import { monthName } from './month-name';
import { anyYear, fullYear, ordinal, yearBehind } from './quantity';
import { digits, firstOf, gluedAt, isAt, kindAt, type Rule, type Source, skip, textAt } from './source';

const chained = (source: Source, at: number): boolean =>
  isAt(source, at, '/', '-', '.') &&
  gluedAt(source, at) &&
  kindAt(source, at + 1) === 'number' &&
  gluedAt(source, at + 1);

/** Whether a number ends here, and is not one link of a longer chain ("1-23-4-101"). */
const closed = (source: Source, at: number): boolean =>
  !chained(source, at) && !(kindAt(source, at) !== 'mark' && gluedAt(source, at));

const given = (year: Parsed<number> | undefined): SaidYear | undefined => year && { given: year.value };

/** 2023-11-08, 2023/11/08. */
const isoDate: Rule<Expression> = (source, at) => {
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
const numericDate: Rule<Expression> = (source, at) => {
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

/** A number with a point that cannot be a date is a plain number ("2.50"). */
const plausibleDotted = (day: number, month: number): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** "8.11" is a day, "2.5" only behind a word that a day follows. */
function dottedDay(source: Source, at: number, day: number, month: number): boolean {
  if (!plausibleDotted(day, month)) return false;
  const short = textAt(source, at).length + textAt(source, at + 2).length === 2;
  const before = textAt(source, at - 1);
  return (
    !short || [lexicon.relations, lexicon.dayArticles, lexicon.weekdays].some((table) => table.has(before))
  );
}

const date = (day: number, month: number, year?: SaidYear): Expression => ({
  kind: 'date',
  day,
  month,
  ...(year && { year }),
});

/** The day of a month behind an article or not: "d. 8.", "den 8", "the 8th", "8.", "8", "ottende". */
const dayNumber: Rule<number> = (source, at) => {
  const start = skip(source, at, lexicon.dayArticles);
  const named = ordinal(source, start);
  if (named) return named;
  const value = digits(source, start, 2);
  return value === undefined ? undefined : { value, next: start + 1 };
};

/** 8. november, 8 Nov 2023, the 8th of November, ottende november, 8. i 11. */
const worded: Rule<Expression> = (source, at) => {
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
const monthFirst: Rule<Expression> = (source, at) => {
  const month = monthName(source, at, true);
  if (!month) return undefined;
  const article = isAt(source, month.next, 'the') ? month.next + 1 : month.next;
  const day = ordinal(source, article) ?? plainDay(source, article);
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

/** Which month a day alone belongs to: "den 8. i næste måned", "the 8th of this month". */
function monthStep(source: Source, at: number): Parsed<number> | undefined {
  const start = skip(source, skip(source, at, lexicon.of), lexicon.articles);
  const step = lexicon.steps.at(source.tokens, start);
  const unit = step && lexicon.units.at(source.tokens, step.next);
  if (step && unit?.value === 'month') return { value: step.value.step, next: unit.next };
  const dennes = isAt(source, at, 'dennes', 'ds', 'inst') ? at + 1 : undefined;
  return dennes === undefined ? undefined : { value: 0, next: dennes };
}

/** A day without its month: "d. 8.", "den 8.", "the 8th"; a numbered noun behind it makes it no day. */
const dayAlone: Rule<Expression> = (source, at) => {
  const start = skip(source, at, lexicon.dayArticles);
  if (start === at) return undefined;
  const day = ordinal(source, start) ?? (isAt(source, at, 'd') ? bareDay(source, start) : undefined);
  if (!day || day.value > 31 || day.value < 1) return undefined;
  if (!isAt(source, day.next, '-') && !closed(source, day.next)) return undefined;
  const digital = kindAt(source, start) === 'number';
  const step = monthStep(source, day.next);
  if (!digital && !step && !lexicon.relations.has(textAt(source, at - 1))) return undefined;
  if (!step && !isAt(source, at, 'd') && !mayFollowDay(source, day.next)) return undefined;
  return {
    value: { kind: 'date', day: day.value, ...(step && { monthStep: step.value }) },
    next: step?.next ?? day.next,
  };
};

/** "1." of "1. og 15. december": the month stands at the end of the list. */
const listedDay: Rule<Expression> = (source, at) => {
  const start = skip(source, at, lexicon.dayArticles);
  const first = ordinal(source, start);
  if (!first || kindAt(source, start) !== 'number') return undefined;
  for (let next = first.next, guard = 0; guard < 6; guard += 1) {
    const join = isAt(source, next, ',', 'eller', 'or')
      ? { next: next + 1 }
      : lexicon.and.at(source.tokens, next);
    if (!join) return undefined;
    const last = firstOf(numericDate, worded)(source, join.next);
    if (last?.value.kind === 'date') return { value: { ...last.value, day: first.value }, next: first.next };
    const further = ordinal(source, skip(source, join.next, lexicon.dayArticles));
    if (!further) return undefined;
    next = further.next;
  }
  return undefined;
};

const bareDay: Rule<number> = (source, at) => {
  const value = digits(source, at, 2);
  return value === undefined ? undefined : { value, next: at + 1 };
};

/** "den 8. skal vi …" is a day, "den 2. anbefaling" is not: only known small words may follow. */
const mayFollowDay = (source: Source, at: number): boolean =>
  kindAt(source, at) !== 'word' ||
  [
    lexicon.function,
    lexicon.futureVerbs,
    lexicon.pastVerbs,
    lexicon.relations,
    lexicon.meetings,
    lexicon.and,
  ].some((table) => table.has(textAt(source, at))) ||
  lexicon.rangeTo.at(source.tokens, at) !== undefined;

/** "d. 8-11" and "inden 8-11": a hyphen between day and month, where a word says that it is a date. */
export const hyphenDate: Rule<Expression> = (source, at) => {
  const day = digits(source, at, 2);
  const month = digits(source, at + 2, 2);
  const hyphen = isAt(source, at + 1, '-') && gluedAt(source, at + 1) && gluedAt(source, at + 2);
  if (day === undefined || month === undefined || !hyphen || !closed(source, at + 3)) return undefined;
  return plausibleDotted(day, month) ? { value: date(day, month), next: at + 3 } : undefined;
};

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
