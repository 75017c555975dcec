import { cueBook } from './cue-book';
import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { fold } from './fold';
import { patternOf } from './says';
import { stemOf, type Word } from './words';

const meant = new Map(
  [...Object.entries(danish.abbreviations), ...Object.entries(english.abbreviations)].map(
    ([written, word]) => [fold(written).text, fold(word).text] as const,
  ),
);

/** "Allernærmeste", "allersidst": no more is meant by it than by the word without. */
const emphasis = new RegExp(`^(?:${patternOf('emphatic-beginning')})`);
function withoutEmphasis(text: string): string | undefined {
  const rest = text.replace(emphasis, '');
  return rest !== text && cueBook.stems.has(stemOf(rest)) ? rest : undefined;
}

/**
 * The word that a chat's short form stands for ("pkt" → "punkter"), or a long one ("allerførste" → "første"), where it
 * stood; any other as it is.
 */
export function inFull(word: Word): Word {
  const text = meant.get(word.text) ?? withoutEmphasis(word.text);
  return text === undefined ? word : { ...word, text, stem: stemOf(text) };
}
