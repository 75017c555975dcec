import { isStopWord } from './analyse';
import { cueSpelling } from './cue-book';
import { isOrdinary } from './ordinary';
import type { Reader } from './reader';
import { asCommand } from './short-words';
import { stemOf, type Word } from './words';

/** A word of an utterance without its slip of the pen, where it has one. */
export function mended(word: Word, reader: Reader, all: readonly Word[]): Word {
  const right = reader.topics.knows(word.stem) || reader.spelling.has(word.stem);
  if (right || isOrdinary(word.stem) || isStopWord(word.text)) return word;
  const command = asCommand(word, all);
  if (command) return { ...word, text: command, stem: stemOf(command) };
  const stem = reader.spelling.correct(word.stem);
  if (stem) return { ...word, stem };
  const written = word.text.length > 5 ? cueSpelling.correct(word.text) : undefined;
  return written ? { ...word, text: written, stem: stemOf(written) } : word;
}
