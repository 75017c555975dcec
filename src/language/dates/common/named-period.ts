import type { Expression } from '../expression';
import { lexicon } from '../lexicon';
import { monthName } from './month-name';
import { digits, firstOf, gluedAt, isAt, kindAt, type Rule, skip, textAt } from './source';
import { fullYear, isShortYear, yearBehind } from './year';

/** "november", "november måned", "the month of November", "november 2023", "nov. 23", "november næste år". */
const month: Rule<Expression> = (source, at) => {
  const start = isAt(source, at + 1, 'of') ? skip(source, at, lexicon.monthWord) : at;
  const name = monthName(source, start === at ? at : start + 1);
  if (!name) return undefined;
  const next = skip(source, name.next, lexicon.monthWord);
  const isShort = isShortYear(source, at, next);
  const year = yearBehind(source, next, source.danish || isShort || isAt(source, next, "'"));
  const sure = year && (isShort || digits(source, next, 2) === undefined || twoDigitYear(source, next));
  return {
    value: { kind: 'month', month: name.value, ...(sure && { year: year.value }) },
    next: sure ? year.next : next,
  };
};

const twoDigitYear = (source: Parameters<Rule<unknown>>[0], at: number): boolean =>
  (digits(source, at, 2) ?? 0) >= 15 &&
  kindAt(source, at + 1) !== 'word' &&
  !isAt(source, at + 1, '.', '/', '-');

/** 11/2023, 11-2023, 2023-11. */
const numericMonth: Rule<Expression> = (source, at) => {
  const linked = isAt(source, at + 1, '/', '-') && gluedAt(source, at + 1) && gluedAt(source, at + 2);
  const year = linked ? (fullYear(source, at) ?? fullYear(source, at + 2)) : undefined;
  const number = digits(source, year?.next === at + 1 ? at + 2 : at, 2);
  const open =
    gluedAt(source, at + 3) && (kindAt(source, at + 3) !== 'mark' || kindAt(source, at + 4) === 'number');
  if (!year || number === undefined || number < 1 || number > 12 || open) return undefined;
  if (year.next === at + 1 && textAt(source, at + 2).length !== 2) return undefined;
  if (year.next === at + 1 && isAt(source, at + 1, '/')) return undefined;
  return { value: { kind: 'month', month: number, year: { given: year.value } }, next: at + 3 };
};

/** "novembermødet": the meeting of that month, read as the month. */
const monthMeeting: Rule<Expression> = (source, at) => {
  const word = textAt(source, at);
  const cut = word.search(/moede|meeting/);
  if (cut < 3) return undefined;
  const found = lexicon.months.at([{ ...piece, text: word.slice(0, cut) }], 0);
  return found && { value: { kind: 'month', month: found.value }, next: at + 1 };
};

const piece = { kind: 'word', start: 0, end: 0, glued: false } as const;

/** 2024, "året 2024", "'24"; two years in a row are a range. */
const year: Rule<Expression> = (source, at) => {
  const start = skip(source, at, lexicon.yearWord);
  const apostrophe =
    isAt(source, start, "'") && gluedAt(source, start + 1) && textAt(source, start + 1).length === 2;
  const short = apostrophe ? digits(source, start + 1, 2) : undefined;
  if (short !== undefined) return { value: { kind: 'year', year: { given: 2000 + short } }, next: start + 2 };
  const found = fullYear(source, start);
  if (!found || (gluedAt(source, found.next) && kindAt(source, found.next) === 'word')) return undefined;
  if (!isAt(source, found.next, '/', '-') || textAt(source, found.next + 1).length !== 2)
    return { value: { kind: 'year', year: { given: found.value } }, next: found.next };
  const second = gluedAt(source, found.next + 1) ? digits(source, found.next + 1, 2) : undefined;
  const last = second === undefined ? undefined : Math.floor(found.value / 100) * 100 + second;
  if (last === undefined || last <= found.value)
    return { value: { kind: 'year', year: { given: found.value } }, next: found.next };
  return {
    value: {
      kind: 'range',
      from: { kind: 'year', year: { given: found.value } },
      to: { kind: 'year', year: { given: last } },
    },
    next: found.next + 2,
  };
};

const season: Rule<Expression> = (source, at) => {
  const found = lexicon.seasons.at(source.tokens, at);
  if (!found) return undefined;
  const behind = yearBehind(source, found.next, twoDigitYear(source, found.next));
  return {
    value: { kind: 'season', season: found.value, ...(behind && { year: behind.value }) },
    next: behind?.next ?? found.next,
  };
};

const holiday: Rule<Expression> = (source, at) => {
  const start = isAt(source, at, 'the') ? at + 1 : at;
  const found = lexicon.holidays.at(source.tokens, at) ?? lexicon.holidays.at(source.tokens, start);
  if (!found) return undefined;
  const behind = yearBehind(source, found.next);
  const paired =
    found.value === 'new-year' &&
    behind &&
    'given' in behind.value &&
    isAt(source, behind.next - 2, '/', '-');
  const year = paired && 'given' in behind.value ? { given: behind.value.given + 1 } : behind?.value;
  return {
    value: { kind: 'holiday', holiday: found.value, ...(year && { year }) },
    next: behind?.next ?? found.next,
  };
};

/** Months, seasons, holidays and years by their name. */
export const namedPeriod: Rule<Expression> = firstOf(
  month,
  numericMonth,
  monthMeeting,
  holiday,
  season,
  year,
);
