import { lexicon } from '../../lexicon';
import { monthName } from '../month-name';
import { quantity } from '../quantity';
import { digits, gluedAt, isAt, kindAt, type Rule, skip, textAt } from '../source';
import { type NotATime, name } from './name';

const longestStem = 20;

const isMeasured = (word: string): boolean => {
  for (let length = 5; length <= Math.min(word.length, longestStem); length += 1)
    if (lexicon.measured.has(word.slice(0, length))) return true;
  return false;
};

const limits = ['inden', 'indenfor', 'within', 'senest', 'i', 'efter', 'after', 'in'];

/** "genindlæggelser inden for 30 dage": the duration defines the noun. */
export const measuredNoun: Rule<NotATime> = (source, at) => {
  if (kindAt(source, at) !== 'word' || !isMeasured(textAt(source, at))) return undefined;
  for (let start = at + 1; start <= at + 3; start += 1) {
    if (!limits.includes(textAt(source, start))) continue;
    const said = quantity(source, skip(source, start, lexicon.relations));
    if (said && said.value.unit !== 'month' && said.value.unit !== 'year') return name(said.next);
  }
  return undefined;
};

/** "within 30 days of discharge", "14 dage efter udskrivelse". */
export const measuredBehind: Rule<NotATime> = (source, at) => {
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
export const measure: Rule<NotATime> = (source, at) => {
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
