import { isStopWord } from './analyse';
import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { fold } from './fold';
import { PhraseBook } from './phrases';
import type { Word } from './words';

const book = new PhraseBook<'frame'>();
for (const phrase of [...danish.frames, ...english.frames]) book.add(phrase, 'frame');

/** The folded words of each part of a polite question, by language. */
const polite = [danish.polite, english.polite].map(({ may, who, small, verb, whom }) => {
  const folded = (words: readonly string[]) => new Set(words.map((word) => fold(word).text));
  return { may: folded(may), who: folded(who), small: folded(small), verb: folded(verb), whom: folded(whom) };
});

/** How many words from there on ask for an answer ("kan du lige fortælle mig"); none of them by itself does. */
function politeFrom(words: readonly Word[], at: number): number {
  for (const { may, who, small, verb, whom } of polite) {
    const is = (part: ReadonlySet<string>, next: number): boolean => part.has(words[next]?.text ?? '');
    if (!is(may, at) || !is(who, at + 1)) continue;
    const told = is(small, at + 2) ? at + 3 : at + 2;
    if (is(verb, told)) return told + 1 - at + (is(whom, told + 1) ? 1 : 0);
  }
  return 0;
}

/** The words without the polite frames around them; of what says nothing beside a frame ("hvad må jeg spørge om") all is kept. */
export function withoutFrames(words: readonly Word[]): Word[] {
  const framed = new Set(
    book
      .find(words)
      .filter(({ exact }) => exact)
      .flatMap(({ from, to }) => words.slice(from, to)),
  );
  for (const at of words.keys())
    for (const word of words.slice(at, at + politeFrom(words, at))) framed.add(word);
  const rest = words.filter((word) => !framed.has(word));
  return rest.some(({ text }) => !isStopWord(text)) || framed.size === 0 ? rest : [...words];
}
