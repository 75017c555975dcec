import type { Expression, Parsed } from '../expression';
import { lexicon } from '../lexicon';
import { plainDate } from './calendar-date';
import type { Inner } from './parts';
import { ordinal } from './quantity';
import { digits, isAt, type Rule, type Source, skip, skipMark, textAt } from './source';

const isWeek = (found: Expression): boolean =>
  (found.kind === 'weeks' && found.first === found.last) || (found.kind === 'unit' && found.unit === 'week');

/** The day of a weekday: "onsdag d. 8. november", "Monday the 13th", "fri 27/10". */
function datedWeekday(source: Source, at: number, weekday: number): Parsed<Expression> | undefined {
  const start = skipMark(source, skipMark(source, at, '.'), ',');
  const date = plainDate(source, start) ?? bareOrdinal(source, start);
  return date?.value.kind === 'date' ? { value: { ...date.value, weekday }, next: date.next } : undefined;
}

const bareOrdinal: Rule<Expression> = (source, at) => {
  const day = digits(source, at, 2) === undefined ? undefined : ordinal(source, at);
  return day && day.value <= 31 ? { value: { kind: 'date', day: day.value }, next: day.next } : undefined;
};

/** "mandag i uge 46", "Tuesday next week". */
function inWeek(source: Source, at: number, weekday: number, inner: Inner): Parsed<Expression> | undefined {
  const start = skip(source, skipMark(source, at, ','), lexicon.of);
  const week = inner(source, start);
  return week && isWeek(week.value)
    ? { value: { kind: 'weekday', weekday, within: week.value }, next: week.next }
    : undefined;
}

/** "fredagen før SSG", "the Monday after Easter". */
function besideTime(
  source: Source,
  at: number,
  weekday: number,
  inner: Inner,
): Parsed<Expression> | undefined {
  const relation = lexicon.relations.at(source.tokens, at);
  if (relation?.value !== 'before' && relation?.value !== 'after') return undefined;
  const from = inner(source, relation.next);
  const direction = relation.value === 'before' ? -1 : 1;
  return from && { value: { kind: 'weekday-beside', weekday, direction, from: from.value }, next: from.next };
}

/** A weekday with or without a date or week; short forms ("man", "fri") only beside a cue or a date. */
export const weekday = (source: Source, at: number, inner: Inner): Parsed<Expression> | undefined => {
  const past = lexicon.pastWeekdays.at(source.tokens, at);
  if (past) return { value: { kind: 'weekday', weekday: past.value, near: -1 }, next: past.next };
  const start = isAt(source, at, 'the') ? at + 1 : at;
  const found = lexicon.weekdays.at(source.tokens, start);
  if (!found) return undefined;
  const dated =
    datedWeekday(source, found.next, found.value) ??
    inWeek(source, found.next, found.value, inner) ??
    (start !== at || textAt(source, start).endsWith('en')
      ? besideTime(source, found.next, found.value, inner)
      : undefined);
  if (dated) return dated;
  const weak = lexicon.weakWeekdays.has(textAt(source, start));
  if (
    weak &&
    !isAt(
      source,
      start - 1,
      'on',
      'next',
      'last',
      'this',
      'by',
      'until',
      'before',
      'since',
      'paa',
      'senest',
      'inden',
      'til',
    )
  )
    return undefined;
  if (weak && isAt(source, start - 1, 'paa', 'til') && isAt(source, start, 'man', 'fri')) return undefined;
  const ahead = isAt(source, start - 1, 'paa', 'on');
  return {
    value: {
      kind: 'weekday',
      weekday: found.value,
      ...(ahead && isAt(source, start - 1, 'paa') && { near: 1 as const }),
    },
    next: found.next,
  };
};

/** "i næste uge på onsdag", "next week Wednesday", "uge 46 mandag". */
export const weekdayOfWeek = (source: Source, at: number, inner: Inner): Parsed<Expression> | undefined => {
  if (!startsWeek(source, at)) return undefined;
  const week = inner(source, at);
  if (!week || !isWeek(week.value)) return undefined;
  const behind = skipMark(source, week.next, ',');
  const start = isAt(source, behind, 'on', 'paa') ? behind + 1 : behind;
  const found = lexicon.weekdays.at(source.tokens, start);
  if (!found || lexicon.weakWeekdays.has(textAt(source, start)) || plainDate(source, found.next))
    return undefined;
  return { value: { kind: 'weekday', weekday: found.value, within: week.value }, next: found.next };
};

const startsWeek = (source: Source, at: number): boolean =>
  lexicon.weekWords.has(textAt(source, at)) || lexicon.steps.has(textAt(source, at));
