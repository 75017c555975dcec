import { fold } from '../../language/fold';
import type { Reader } from '../../language/reader';
import { initiativeEntry } from '../../language/topic-entries';
import { wordsOf } from '../../language/words';
import { percentile } from './figures';
import { dice } from './language-words';
import { plainSearch } from './rival-search';

/** Medians in milliseconds of searching topics, and of the bare search on the same documents. */
export interface SearchTimes {
  ours: number;
  plain: number;
  /** Different content words in the titles. */
  vocabulary: number;
}

const searches = 120;
const rounds = 3;

/** Words of the glossary, in both languages, which titles do not have. */
const everyday = ['kids', 'rygning', 'self-harm', 'psyk', 'gamle mennesker', 'GP', 'sukkersyge', 'hospital'];

/** Both search for the same in turn, so that a busy moment of the machine hits both. */
export async function compareSearch(reader: Reader): Promise<SearchTimes> {
  const { initiatives } = reader.vocabulary;
  const plain = plainSearch(initiatives.map(initiativeEntry));
  const roll = dice(3);
  const texts = Array.from({ length: searches }, (_, at) => {
    const title = initiatives[Math.floor(roll() * initiatives.length)]?.title;
    const words = ((at % 3 === 2 ? title?.en : title?.da) ?? '').split(/[^\p{L}]+/u).filter(isContent);
    const from = Math.floor(roll() * words.length);
    return at % 10 === 9 ? (everyday[(at / 10) | 0] ?? 'kids') : words.slice(from, from + 2).join(' ');
  }).filter((text) => text !== '');
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= rounds; round += 1)
    for (const text of texts) {
      const words = wordsOf(fold(text));
      const [a, b] = [duration(() => reader.topics.initiatives(words, words)), duration(() => plain(text))];
      // The first round warms up.
      if (round > 0) {
        ours.push(a);
        theirs.push(b);
      }
    }
  const vocabulary = new Set(
    initiatives.flatMap(({ title }) => wordsOf(fold(`${title.da} ${title.en}`)).map(({ text }) => text)),
  );
  return {
    ours: percentile(ours, 0.5),
    plain: percentile(theirs, 0.5),
    vocabulary: [...vocabulary].filter(isContent).length,
  };
}

const isContent = (word: string): boolean => /^\p{L}{4,}$/u.test(word);

function duration(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}
