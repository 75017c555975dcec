import { isStopWord } from './analyse';
import { cueBook } from './cue-book';
import { positions, type Stretch } from './found';
import { isOrdinary } from './ordinary';
import type { Word } from './words';

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Adverbs, numbers and subjects that may stand inside a phrase without changing it ("er *stadig* i gang"). */
const light = wordsIn(
  'nu saa helt faktisk stadig stadigvaek fortsat endnu allerede overhovedet rigtig rigtigt snart ogsaa bare netop ' +
    'jo dog vel nok igen endelig ellers den det de vi man du jeg aftalen indsatsen projektet initiativet planen ' +
    'arbejdet sagen en et tre fire fem seks ti three four five six ten now still really also just already actually finally it they we',
);
/** Words that bind what follows them: nothing may stand between them and it. */
const binding = wordsIn(
  'i paa om med af til fra for ved hos under over mod og eller der som den det de en et ikke in on of with by for ' +
    'from to at and or the a an not',
);

/**
 * At which words a phrase may go on as if they were not there: adverbs, and the subject, which in a Danish
 * question stands behind the verb ("hvad går *rygestopaftalen* ud på", "hvornår gik *FFFH* i luften").
 */
export function gapsOf(words: readonly Word[], names: readonly Stretch[]): (at: number) => boolean {
  const named = new Set(names.flatMap(positions));
  const passes = words.map(
    ({ text, stem }, at) =>
      light.has(text) ||
      named.has(at) ||
      !(isStopWord(text) || isOrdinary(stem) || cueBook.stems.has(stem) || /^[0-9]/.test(text)),
  );
  /** The last word before `at` that is no part of the gap. */
  const before = (at: number): Word | undefined => (passes[at] ? before(at - 1) : words[at]);
  return (at) => passes[at] === true && !binding.has(before(at - 1)?.text ?? '');
}
