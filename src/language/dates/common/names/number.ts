import { lexicon } from '../../lexicon';
import { digits, gluedAt, isAt, kindAt, type Rule, type Source, skipMark, textAt } from '../source';
import { fullYear } from '../year';
import { type NotATime, name, timeBehind } from './name';

/** "67+", "over 65", "mellem 18 og 25 år", "2000 borgere", "40 %". */
export const counting: Rule<NotATime> = (source, at) => {
  if (isAt(source, at, '+') && kindAt(source, at + 1) === 'number' && gluedAt(source, at + 1))
    return name(at + 2);
  if (lexicon.between.at(source.tokens, at)) {
    const and = digits(source, at + 1, 3) === undefined ? undefined : lexicon.and.at(source.tokens, at + 2);
    const ages =
      and && digits(source, and.next, 3) !== undefined && isAt(source, and.next + 1, 'aar', 'years');
    return ages ? name(and.next + 2) : undefined;
  }
  if (lexicon.than.has(textAt(source, at))) {
    const start = skipMark(source, at + 1, '-');
    const plain =
      digits(source, start, 3) !== undefined &&
      !isAt(source, start + 1, '/', '.') &&
      !timeBehind(source, start + 1);
    return plain ? name(start + 1) : undefined;
  }
  if (kindAt(source, at) !== 'number') return undefined;
  if (isAt(source, at + 1, '+', '%') && (gluedAt(source, at + 1) || isAt(source, at + 1, '%')))
    return name(at + 2);
  if (lexicon.counted.at(source.tokens, at + 1) && !fullYearStands(source, at)) return name(at + 2);
  return textAt(source, at).length > 4 ? name(at + 1) : undefined;
};

/** "i 2024 kommuner …" is a year; "2000 borgere" is not. */
const fullYearStands = (source: Source, at: number): boolean =>
  fullYear(source, at) !== undefined &&
  isAt(source, at - 1, 'i', 'in', 'for', 'siden', 'since', 'fra', 'til', 'inden');

/** "kl. 10-12", "10:30", "at 9 am". */
export const clockTime: Rule<NotATime> = (source, at) => {
  const clock = lexicon.clock.at(source.tokens, at);
  let next = clock ? skipMark(source, clock.next, '.') : at;
  const hours = digits(source, next, 2);
  if (hours === undefined || (!clock && !isAt(source, next + 1, ':'))) return undefined;
  for (let guard = 0; guard < 4 && digits(source, next, 2) !== undefined; guard += 1) {
    next += 1;
    if (isAt(source, next, ':', '.', '-') && kindAt(source, next + 1) === 'number') next += 1;
  }
  return name(next);
};

/** "24/7" and "2/3 af": no days, unless a word says so. */
export const fraction: Rule<NotATime> = (source, at) => {
  const [over, under] = [digits(source, at, 2), digits(source, at + 2, 2)];
  if (over === undefined || under === undefined || !isAt(source, at + 1, '/') || !gluedAt(source, at + 1))
    return undefined;
  const pointed =
    lexicon.dayArticles.has(textAt(source, at - 1)) ||
    (lexicon.relations.has(textAt(source, at - 1)) && !isAt(source, at - 1, 'for'));
  if (
    pointed ||
    (gluedAt(source, at + 3) && isAt(source, at + 3, '-', '/', '.') && kindAt(source, at + 4) === 'number')
  )
    return undefined;
  const always = over === 24 && under === 7 && !fullYear(source, at + 3);
  const share = over < under && under <= 10 && isAt(source, at + 3, 'af', 'of', 'time', 'timer');
  return always || share ? name(at + 3) : undefined;
};

/** Four or more numbers in a chain ("1-23-4-101"): a case number, or a slip. */
export const chain: Rule<NotATime> = (source, at) => {
  let count = 1;
  let next = at + 1;
  if (kindAt(source, at) !== 'number') return undefined;
  while (
    isAt(source, next, '/', '-', '.') &&
    gluedAt(source, next) &&
    kindAt(source, next + 1) === 'number' &&
    gluedAt(source, next + 1)
  ) {
    count += 1;
    next += 2;
  }
  const twoDates =
    count <= 6 &&
    isAt(source, at + 1, '/', '.') &&
    source.tokens.slice(at, next).filter((token) => token.text === '-').length === 1;
  return count >= 4 && !twoDates ? { value: { unsure: true }, next } : undefined;
};
