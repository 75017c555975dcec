import { danishSayings } from './da/sayings';
import { englishSayings } from './en/sayings';
import { fold } from './fold';
import type { Saying } from './sayings';

const patterns = new Map<Saying, string>();

/** The words of a saying in both languages, the longer first, as a part of a pattern on folded text. */
export function patternOf(saying: Saying): string {
  const known = patterns.get(saying);
  if (known !== undefined) return known;
  const pattern = [...danishSayings[saying], ...englishSayings[saying]]
    .map((phrase) => fold(phrase).text)
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll('.', '\\.').replaceAll('*', '[a-z]*').replaceAll(' ', '\\s+'))
    .join('|');
  patterns.set(saying, pattern);
  return pattern;
}

type Tests = { anywhere: RegExp; first: RegExp; whole: RegExp };
const tests = new Map<Saying, Tests>();

function testsOf(saying: Saying): Tests {
  const known = tests.get(saying);
  if (known) return known;
  const pattern = patternOf(saying);
  const made = {
    anywhere: new RegExp(`\\b(?:${pattern})\\b`),
    first: new RegExp(`^(?:${pattern})\\b`),
    whole: new RegExp(`^(?:${pattern})$`),
  };
  tests.set(saying, made);
  return made;
}

/** Does a folded text hold one of the words of a saying, in either language? */
export const says = (text: string, saying: Saying): boolean => testsOf(saying).anywhere.test(text);

/** Does a folded text begin with one of the words of a saying? */
export const opensWith = (text: string, saying: Saying): boolean => testsOf(saying).first.test(text);

/** Is a folded word one of the words of a saying? */
export const isSaid = (word: string, saying: Saying): boolean => testsOf(saying).whole.test(word);
