import { stemOf, type Word } from './words';

/** A denial in two words and the one word it is short for ("er der *ikke nogen*, der har taget den"). */
const joined: Readonly<Record<string, string>> = {
  'ikke nogen': 'ingen',
  'ikke nogle': 'ingen',
  'ikke noget': 'intet',
  'not any': 'no',
  'not anyone': 'nobody',
  'not anybody': 'nobody',
  'not anything': 'nothing',
};

/** The words with denials in two words as the one word that the lexicons have for them. */
export function withJoinedDenials(words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (before && joined[`${before.text} ${word.text}`]) return [];
    const next = words[at + 1];
    const text = next && joined[`${word.text} ${next.text}`];
    return text ? [{ text, stem: stemOf(text), start: word.start, end: next.end }] : [word];
  });
}
