import { slippedMonth } from './common/month-name';
import { lexicon } from './lexicon';
import type { Entry } from './scan';
import type { Tokens } from './tokens';

const limiting = new Set([
  'inden',
  'senest',
  'before',
  'until',
  'since',
  'primo',
  'medio',
  'ultimo',
  'tidligst',
]);

const isPlainWord = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return ![
    lexicon.function,
    lexicon.relations,
    lexicon.rangeTo,
    lexicon.and,
    lexicon.units,
    lexicon.months,
  ].some((table) => table.has(token.text));
};

/** Whether a token that no rule used may still be part of a time: then the reading is not to be trusted. */
export function maybeTime(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return false;
  const { text } = token;
  if (token.kind === 'number')
    return !(token.glued && tokens[at - 1]?.kind === 'word') && !isPlainWord(tokens, at + 1);
  if (limiting.has(text)) return true;
  const named = lexicon.months.has(text) && !lexicon.weakMonths.has(text);
  if (named || slippedMonth(text) !== undefined) return true;
  if (lexicon.weekdays.has(text)) return !lexicon.weakWeekdays.has(text);
  return (
    ['uge', 'uger', 'maaned', 'kvartal', 'halvaar', 'week', 'weeks', 'month', 'quarter'].includes(text) &&
    !counted(tokens, at)
  );
}

/** "hvor mange uger", "how many weeks": a question about a length. */
const counted = (tokens: Tokens, at: number): boolean =>
  ['mange', 'many', 'antal', 'flere', 'several'].includes(tokens[at - 1]?.text ?? '');

const reach = 6;
const limits = ['before', 'by', 'until', 'since'];

/** Words like "before" that no rule used, with a plain time soon behind them that they may limit. */
export const unreadLimits = (tokens: Tokens, taken: Uint8Array, entries: readonly Entry[]): number[] =>
  entries
    .filter(({ said }) => said.relation === 'on')
    .flatMap(({ from }) => Array.from({ length: Math.min(reach, from) }, (_, step) => from - 1 - step))
    .filter((at) => {
      const relation = lexicon.relations.at(tokens, at);
      return (
        !taken[at] &&
        relation &&
        limits.includes(relation.value) &&
        tokens[at]?.text !== 'til' &&
        !limiting.has(tokens[at]?.text ?? '')
      );
    });
