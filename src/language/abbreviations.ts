import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { fold } from './fold';
import { stemOf, type Word } from './words';

const meant = new Map(
  [...Object.entries(danish.abbreviations), ...Object.entries(english.abbreviations)].map(
    ([written, word]) => [fold(written).text, fold(word).text] as const,
  ),
);

/** The word that a chat's short form stands for ("pkt" → "punkter"), where it stood; any other as it is. */
export function inFull(word: Word): Word {
  const text = meant.get(word.text);
  return text === undefined ? word : { ...word, text, stem: stemOf(text) };
}
