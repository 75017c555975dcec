import { slippedMonth } from './common/month-name';
import { lexicon } from './lexicon';
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
