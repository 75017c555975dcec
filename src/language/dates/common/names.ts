import { plausibleYear } from '../conventions';
import type { Parsed } from '../expression';
import { lexicon } from '../lexicon';
import { said } from './mention';
import { monthName } from './month-name';
import { anyYear, fullYear, quantity } from './quantity';
import { digits, gluedAt, isAt, kindAt, type Rule, type Source, skip, skipMark, textAt } from './source';

/** Something that looks like a time and is none; `unsure` where it may be a slip of the keyboard. */
export interface NotATime {
  unsure?: boolean;
}

const name = (next: number): Parsed<NotATime> => ({ value: {}, next });

const inflections = ['', 's', 'e', 'en', 'et', 'er', 'erne', 'ene', 'ne', 'n', 'r', 'rne'];

/** Whether a word is one of a table's, inflected or not. */
const isForm = (word: string, table: { has(word: string): boolean }): boolean =>
  inflections.some(
    (ending) => word.endsWith(ending) && table.has(word.slice(0, word.length - ending.length)),
  );

/** The end of "1", "1 og 2", "1, 2 og 3", "1-3", "3.2"; none where a month ends the list. */
function numbers(source: Source, at: number): number | undefined {
  if (digits(source, at, 3) === undefined) return undefined;
  let next = at + 1;
  for (let guard = 0; guard < 20; guard += 1) {
    const join = isAt(source, next, ',', '.', '-', '/')
      ? { next: next + 1 }
      : (lexicon.and.at(source.tokens, next) ?? lexicon.rangeTo.at(source.tokens, next));
    if (!join || digits(source, join.next, 3) === undefined) break;
    if (isAt(source, join.next + 1, '/') || timeBehind(source, join.next + 1)) return undefined;
    next = join.next + 1;
  }
  return next;
}

const timeBehind = (source: Source, at: number): boolean => {
  const next = skipMark(source, at, '.');
  return monthName(source, next, true) !== undefined || lexicon.units.at(source.tokens, next) !== undefined;
};

/** "spor 1 og 2", "anbefaling 2 og 3", "trin 2", "pkt. 3.2", "den 2. anbefaling". */
const numberedNoun: Rule<NotATime> = (source, at) => {
  if (kindAt(source, at) === 'number') {
    const dotted = isAt(source, at + 1, '.') ? at + 2 : skip(source, at + 1, lexicon.ordinalEndings);
    return dotted !== at + 1 && isForm(textAt(source, dotted), lexicon.numbered)
      ? name(dotted + 1)
      : undefined;
  }
  if (!isForm(textAt(source, at), lexicon.numbered)) return undefined;
  const start = skipMark(source, skip(source, skipMark(source, at + 1, '.'), lexicon.numberWords), '.');
  const daysBehind = isAt(source, start + 1, '.') && kindAt(source, start + 2) !== 'number' && said(source, start);
  if (isAt(source, start + 1, '/') || timeBehind(source, start + 1) || daysBehind) return undefined;
  const next = numbers(source, start);
  return next === undefined ? undefined : name(next);
};

/** The end of "2024-2027", "2019-23", "2024/2027". */
function yearPair(source: Source, at: number): number | undefined {
  const first = fullYear(source, at);
  if (!first || !isAt(source, first.next, '-', '/', 'til', 'to')) return undefined;
  const second = anyYear(source, first.next + 1);
  return second && plausibleYear(second.value) && second.value > first.value ? second.next : undefined;
}

const endsAs = (word: string, table: { firsts: ReadonlySet<string> }): boolean => {
  for (let cut = Math.max(0, word.length - 16); cut < word.length - 3; cut += 1)
    if (table.firsts.has(word.slice(cut))) return true;
  return false;
};

const yearOwner = (source: Source, at: number): boolean => endsAs(textAt(source, at), lexicon.yearNamed);
const pairOwner = (source: Source, at: number): boolean =>
  yearOwner(source, at) || endsAs(textAt(source, at), lexicon.yearRangeNamed);

/** "sundhedsaftalen 2024-2027", "arbejdsplan 2023", "agreement for 2024-2027". */
const yearBehindOwner: Rule<NotATime> = (source, at) => {
  if (kindAt(source, at) !== 'word' || !pairOwner(source, at)) return undefined;
  const mark = isAt(source, at + 1, '(', '-', ',') ? at + 2 : at + 1;
  const word = isAt(source, mark, 'for', 'fra', 'from') ? mark + 1 : mark;
  const pair = yearPair(source, word);
  if (pair !== undefined) return name(pair);
  const single = yearOwner(source, at)
    ? fullYear(source, isAt(source, at + 1, '-', '(') ? at + 2 : at + 1)
    : undefined;
  return single && name(single.next);
};

/** "the 2024-2027 agreement", "2024-aftalen"; but "i 2024 …" is a period. */
const yearBeforeOwner: Rule<NotATime> = (source, at) => {
  const pair = yearPair(source, at);
  const end = pair ?? fullYear(source, at)?.next;
  if (end === undefined) return undefined;
  const noun = skipMark(source, end, '-');
  if (pair !== undefined) return pairOwner(source, noun) ? name(noun + 1) : undefined;
  if (noun === end && isAt(source, at - 1, 'i', 'in', 'for', 'til')) return undefined;
  return yearOwner(source, noun) ? name(noun + 1) : undefined;
};

const longestStem = 20;

const isMeasured = (word: string): boolean => {
  for (let length = 5; length <= Math.min(word.length, longestStem); length += 1)
    if (lexicon.measured.has(word.slice(0, length))) return true;
  return false;
};

const limits = ['inden', 'indenfor', 'within', 'senest', 'i', 'efter', 'after', 'in'];

/** "genindlæggelser inden for 30 dage": the duration defines the noun. */
const measuredNoun: Rule<NotATime> = (source, at) => {
  if (kindAt(source, at) !== 'word' || !isMeasured(textAt(source, at))) return undefined;
  for (let start = at + 1; start <= at + 3; start += 1) {
    if (!limits.includes(textAt(source, start))) continue;
    const said = quantity(source, skip(source, start, lexicon.relations));
    if (said && said.value.unit !== 'month' && said.value.unit !== 'year') return name(said.next);
  }
  return undefined;
};

/** "within 30 days of discharge", "14 dage efter udskrivelse". */
const measuredBehind: Rule<NotATime> = (source, at) => {
  const relation = lexicon.relations.at(source.tokens, at);
  const said = quantity(source, relation && limits.includes(textAt(source, at)) ? relation.next : at);
  if (!said || !isAt(source, said.next, 'efter', 'after', 'of', 'fra', 'following', 'from')) return undefined;
  const noun = isAt(source, said.next + 1, 'the', 'en', 'a', 'den') ? said.next + 2 : said.next + 1;
  return isMeasured(textAt(source, noun)) ? name(noun + 1) : undefined;
};

const turns = [
  'siden',
  'tilbage',
  'frem',
  'fremad',
  'ago',
  'from',
  'fra',
  'hence',
  'back',
  'ahead',
  'earlier',
  'tid',
  'time',
  'before',
  'after',
  'efter',
  'inden',
  'op',
  'leading',
];

/** "30 dages genindlæggelser", "10 årsplanen", "10-year plan", "72 timer", "65-årige", "18 år": lengths and ages. */
const measure: Rule<NotATime> = (source, at) => {
  if (digits(source, at, 3) === undefined) return undefined;
  const pair = isAt(source, at + 1, '-') && digits(source, at + 2, 3) !== undefined ? at + 2 : at;
  const dash = isAt(source, pair + 1, '-') && gluedAt(source, pair + 1) && gluedAt(source, pair + 2);
  const noun = dash ? pair + 2 : pair + 1;
  const word = textAt(source, noun);
  if (kindAt(source, noun) !== 'word') return undefined;
  if (lexicon.clockUnits.has(word) && kindAt(source, noun + 1) !== 'number') return name(noun + 1);
  if (dash && !monthName(source, noun, true) && !/^(moede|meeting)/.test(word)) return name(noun + 1);
  if (/^aarig|^aars./.test(word)) return name(noun + 1);
  const unit = lexicon.units.at(source.tokens, noun);
  if (!unit || turns.includes(textAt(source, unit.next))) return undefined;
  const genitive =
    /(dages|dags|ugers|uges|maaneders|maaneds|aars)$/.test(word) || isAt(source, unit.next - 1, "'");
  const adjective = ['day', 'week', 'month', 'year'].includes(word) && kindAt(source, unit.next) === 'word';
  return genitive || adjective || unit.value === 'year' ? name(unit.next) : undefined;
};

/** "67+", "over 65", "mellem 18 og 25 år", "2000 borgere", "40 %". */
const counting: Rule<NotATime> = (source, at) => {
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
const clockTime: Rule<NotATime> = (source, at) => {
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

/** "marts-gruppen", "jule-komitéen": a time word that is only the first half of a name. */
const hyphenated: Rule<NotATime> = (source, at) => {
  const tables = [lexicon.months, lexicon.weekdays, lexicon.seasons, lexicon.holidays];
  if (!tables.some((table) => table.has(textAt(source, at)))) return undefined;
  const glued = isAt(source, at + 1, '-') && gluedAt(source, at + 1) && gluedAt(source, at + 2);
  const word = textAt(source, at + 2);
  if (!glued || kindAt(source, at + 2) !== 'word' || /^(moede|meeting)/.test(word)) return undefined;
  return [...tables, lexicon.relations].some((table) => table.has(word)) ? undefined : name(at + 3);
};

/** "hver mandag", "every two weeks", "hver 14. dag", "om måneden": how often, not when. */
const recurring: Rule<NotATime> = (source, at) => {
  if (isAt(source, at, 'om') && lexicon.theUnits.at(source.tokens, at + 1)) return name(at + 2);
  const every = lexicon.every.at(source.tokens, at);
  if (!every) return undefined;
  const said = quantity(source, every.next);
  if (said) return name(said.next);
  const numbered =
    kindAt(source, every.next) === 'number' ? skipMark(source, every.next + 1, '.') : every.next;
  const unit =
    lexicon.units.at(source.tokens, numbered) ??
    lexicon.weekdays.at(source.tokens, numbered) ??
    monthName(source, numbered);
  return unit && name(unit.next);
};

/** "24/7" and "2/3 af": no days, unless a word says so. */
const fraction: Rule<NotATime> = (source, at) => {
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
const chain: Rule<NotATime> = (source, at) => {
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

/** What is read as a name before it can be read as a time, in order. */
export const names: readonly Rule<NotATime>[] = [
  chain,
  numberedNoun,
  yearBehindOwner,
  yearBeforeOwner,
  measuredNoun,
  measuredBehind,
  measure,
  counting,
  clockTime,
  hyphenated,
  recurring,
  fraction,
];
