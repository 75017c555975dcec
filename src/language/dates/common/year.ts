import { century, plausibleYear } from '../conventions';
import type { Parsed, SaidYear } from '../expression';
import { lexicon } from '../lexicon';
import { digits, gluedAt, isAt, kindAt, type Rule, type Source, skip, textAt } from './source';

/** A year in four digits. */
export const fullYear: Rule<number> = (source, at) => {
  const value = textAt(source, at).length === 4 ? digits(source, at, 4) : undefined;
  return value !== undefined && plausibleYear(value) ? { value, next: at + 1 } : undefined;
};

/** A year in two or four digits, with or without an apostrophe. */
export const anyYear: Rule<number> = (source, at) => {
  const start = isAt(source, at, "'") ? at + 1 : at;
  const full = fullYear(source, start);
  if (full) return full;
  const short = textAt(source, start).length === 2 ? digits(source, start, 2) : undefined;
  return short === undefined ? undefined : { value: century + short, next: start + 1 };
};

/**
 * Is a number behind the month at `month` its year? "Marts 22." ends a sentence, and "in Oct 22" is a month: Danes write
 * the day first, and an English day is "on" one.
 */
export function isShortYear(source: Source, month: number, at: number): boolean {
  if (textAt(source, at).length !== 2 || (digits(source, at, 2) ?? 0) < 20) return false;
  if (!source.danish)
    return isAt(source, month - 1, 'in') && !lexicon.ordinalEndings.at(source.tokens, at + 1);
  return isAt(source, at + 1, '.') && !gluedAt(source, at + 2) && at === month + 1;
}

const relativeYear: Rule<SaidYear> = (source, at) => {
  const known = lexicon.unitSteps.at(source.tokens, at);
  if (known?.value.unit === 'year') return { value: { offset: known.value.step }, next: known.next };
  const the = lexicon.theUnits.at(source.tokens, at);
  if (the?.value === 'year') return { value: { offset: 0 }, next: the.next };
  const step = lexicon.steps.at(source.tokens, at);
  const unit = step && lexicon.units.at(source.tokens, step.next);
  return step && unit?.value === 'year' ? { value: { offset: step.value.step }, next: unit.next } : undefined;
};

/**
 * The year said behind a date or period: "2024", ", 2024", "i 2024", "-24", "'24", "/24", "næste år", "of this
 * year". A bare two-digit year is read only where `short` says so. Of "2023/24" the first is meant.
 */
export function yearBehind(source: Source, at: number, short = false): Parsed<SaidYear> | undefined {
  let start = at;
  if (isAt(source, start, ',')) start += 1;
  start = skip(source, start, lexicon.of);
  start = skip(source, start, lexicon.yearWord);
  const relative = relativeYear(source, start) ?? relativeYear(source, at);
  if (relative) return relative;
  if (isAt(source, start, '-', '/') && gluedAt(source, start) && gluedAt(source, start + 1)) {
    const year = anyYear(source, start + 1);
    return year && !isAt(source, year.next, '/') && !startsWordGlued(source, year.next)
      ? { value: { given: year.value }, next: year.next }
      : undefined;
  }
  const year = isAt(source, start, "'") || short ? anyYear(source, start) : fullYear(source, start);
  if (!year || startsWordGlued(source, year.next)) return undefined;
  return { value: { given: year.value }, next: afterPair(source, year) };
}

/** Behind "2023/24" and "2023-2024". */
function afterPair(source: Source, year: Parsed<number>): number {
  if (!isAt(source, year.next, '/', '-') || !gluedAt(source, year.next + 1)) return year.next;
  const second = anyYear(source, year.next + 1);
  return second?.value === year.value + 1 && kindAt(source, second.next) !== 'number'
    ? second.next
    : year.next;
}

const startsWordGlued = (source: Source, at: number): boolean =>
  gluedAt(source, at) && (kindAt(source, at) === 'word' || kindAt(source, at) === 'number');
