import { lexicon } from '../lexicon';
import { digits, gluedAt, isAt, type Rule, textAt } from './source';

const long = [
  ['januar', 1],
  ['january', 1],
  ['februar', 2],
  ['february', 2],
  ['august', 8],
  ['september', 9],
  ['oktober', 10],
  ['october', 10],
  ['november', 11],
  ['december', 12],
] as const;

/** Whether one letter too few, too many, wrong or swapped makes one word of the other. */
function slipped(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(typed.length, meant.length) - start &&
    typed[typed.length - 1 - end] === meant[meant.length - 1 - end]
  )
    end += 1;
  const a = typed.slice(start, typed.length - end);
  const b = meant.slice(start, meant.length - end);
  return (
    (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0])
  );
}

/** A month typed with one slip ("novmber", "febuar"); only long names, whose neighbours are no other words. */
export function slippedMonth(word: string): number | undefined {
  if (word.length < 5 || word.length > 10) return undefined;
  return long.find(([name]) => name[0] === word[0] && slipped(word, name))?.[1];
}

/**
 * A month by its name or its abbreviation. Words that are other words too ("may", "jan") are read only beside a
 * number or behind a word that a month follows; "jul", which is Christmas too, only beside a day.
 */
export const monthName = (...[source, at, beside = false]: [...Parameters<Rule<number>>, boolean?]) => {
  const word = textAt(source, at);
  const found = lexicon.months.at(source.tokens, at);
  if (!found) {
    const slip = slippedMonth(word);
    return slip === undefined ? undefined : { value: slip, next: at + 1 };
  }
  // "The march of digitalisation".
  const ofSomething = isAt(source, at + 1, 'of') && digits(source, at + 2, 4) === undefined;
  if (ofSomething && isAt(source, at - 1, 'the')) return undefined;
  if (lexicon.holidays.has(word)) {
    const dayBehind = digits(source, at + 1, 2) !== undefined && !source.danish;
    return beside || dayBehind ? found : undefined;
  }
  if (lexicon.weakMonths.has(word)) {
    const cued =
      (lexicon.cues.has(textAt(source, at - 1)) || isAt(source, at - 1, '-', 'to', 'the')) &&
      !(word === 'jan' && isAt(source, at - 1, 'fra', 'til'));
    const numbered = digits(source, at + 1, 4) !== undefined || isAt(source, at + 1, '-', '.') || beside;
    if (!cued && !numbered) return undefined;
  }
  const dot = isAt(source, found.next, '.') && gluedAt(source, found.next) && word.length <= 4;
  return { value: found.value, next: dot ? found.next + 1 : found.next };
};
