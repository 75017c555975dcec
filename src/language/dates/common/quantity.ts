import { unsaidCount } from '../conventions';
import type { Parsed, Unit } from '../expression';
import { lexicon } from '../lexicon';
import { digits, gluedAt, isAt, kindAt, type Rule, type Source, textAt } from './source';

/** A number in digits or words, halves included: 3, "tre", "halvanden", "1½", "2,5". */
export const amount: Rule<number> = (source, at) => {
  if (isAt(source, at, '½')) return { value: 0.5, next: at + 1 };
  const whole = digits(source, at, 3);
  if (whole === undefined) return lexicon.numbers.at(source.tokens, at);
  if (isAt(source, at + 1, '½')) return { value: whole + 0.5, next: at + 2 };
  const decimal = isAt(source, at + 1, ',', '.') && gluedAt(source, at + 2) && isAt(source, at + 2, '5');
  return decimal && gluedAt(source, at + 1)
    ? { value: whole + 0.5, next: at + 3 }
    : { value: whole, next: at + 1 };
};

/** "8.", "8th", "ottende", "eighth". */
export const ordinal: Rule<number> = (source, at) => {
  const value = digits(source, at, 2);
  if (value === undefined) return lexicon.ordinals.at(source.tokens, at);
  if (isAt(source, at + 1, '.') && gluedAt(source, at + 1)) return { value, next: at + 2 };
  const ending = gluedAt(source, at + 1) ? lexicon.ordinalEndings.at(source.tokens, at + 1) : undefined;
  return ending && { value, next: ending.next };
};

/** So many of a unit: "tre uger", "halvanden måned", "a month and a half", "2-3 weeks", "uger" alone (vague). */
export interface Quantity {
  count: number;
  /** The larger of two numbers ("2-3 weeks"). */
  most?: number;
  unit: Unit;
  vague?: boolean;
}

/** A number and its unit. */
export const quantity: Rule<Quantity> = (source, at) => {
  const count = amount(source, at);
  if (!count) return undefined;
  const link = isAt(source, count.next, '-', 'til', 'to', 'eller', 'or') ? count.next + 1 : undefined;
  const most = link === undefined ? undefined : amount(source, link);
  for (const number of most ? [most, count] : [count]) {
    const unit = lexicon.units.at(source.tokens, unitStart(source, number.next));
    if (!unit) continue;
    const more = lexicon.halfMore.at(source.tokens, unit.next);
    const orMore = number === count && !more ? orSo(source, unit.next) : undefined;
    if (orMore)
      return { value: { count: count.value, most: orMore.value, unit: unit.value }, next: orMore.next };
    return {
      value: {
        count: count.value + (more ? 0.5 : 0),
        ...(number === most && most && { most: most.value }),
        unit: unit.value,
      },
      next: more ? more.next : afterAbbreviation(source, unit.next),
    };
  }
  return undefined;
};

/** "a week or two", "en uge eller to". */
export const orSo = (source: Source, at: number): Parsed<number> | undefined => {
  const more = isAt(source, at, 'or', 'eller') ? amount(source, at + 1) : undefined;
  return more && kindAt(source, at + 1) === 'word' && !lexicon.units.at(source.tokens, more.next)
    ? more
    : undefined;
};

/** "3 kalendermåneder", "3 hele uger", "3-month". */
const unitStart = (source: Source, at: number): number =>
  isAt(source, at, 'hele', 'full', 'fulde', 'gange') ? at + 1 : at;

const afterAbbreviation = (source: Source, at: number): number =>
  isAt(source, at, '.') && gluedAt(source, at) && isAt(source, at - 1, 'md', 'mdr', 'wk', 'wks')
    ? at + 1
    : at;

/** A unit in the plural without a number ("de kommende uger"): some of them. */
export const unsaidQuantity: Rule<Quantity> = (source, at) => {
  const plurals = [
    'dage',
    'uger',
    'maaneder',
    'mdr',
    'kvartaler',
    'days',
    'weeks',
    'months',
    'quarters',
    'years',
  ];
  const unit = plurals.includes(textAt(source, at)) ? lexicon.units.at(source.tokens, at) : undefined;
  return unit && { value: { count: unsaidCount, unit: unit.value, vague: true }, next: unit.next };
};
