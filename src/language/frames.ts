import { isStopWord } from './analyse';
import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { PhraseBook } from './phrases';
import type { Word } from './words';

const book = new PhraseBook<'frame'>();
for (const phrase of [...danish.frames, ...english.frames]) book.add(phrase, 'frame');

/** The words without the polite frames around them; of what says nothing beside a frame ("hvad må jeg spørge om") all is kept. */
export function withoutFrames(words: readonly Word[]): Word[] {
  const framed = new Set(
    book
      .find(words)
      .filter(({ exact }) => exact)
      .flatMap(({ from, to }) => words.slice(from, to)),
  );
  const rest = words.filter((word) => !framed.has(word));
  return rest.some(({ text }) => !isStopWord(text)) || framed.size === 0 ? rest : [...words];
}
