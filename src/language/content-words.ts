import { isStopWord } from './analyse';
import type { Cue } from './cue';
import type { Found } from './found';
import type { Name } from './names';
import { isOrdinary } from './ordinary';
import type { PhraseHit } from './phrases';
import type { Reader } from './reader';
import type { Word } from './words';

/** What is known of the words of an utterance before its topic is searched: positions of words, names and cues. */
export interface Known {
  /** In the name of an initiative. */
  titled: ReadonlySet<number>;
  /** In anything else that is read. */
  explained: ReadonlySet<number>;
  names: readonly PhraseHit<Name>[];
  cues: readonly Found<Cue>[];
}

/** The words nothing else explains, and that may name something: what a topic is searched with. */
export function contentWords(
  words: readonly Word[],
  { titled, explained, names, cues }: Known,
  { topics }: Reader,
): Word[] {
  const everyday = topics.everyday(words);
  // "Which connection is there to the working group": beside a
  // name in full, an ordinary word names nothing.
  const isSomebodyNamed = names.some(
    ({ from, to, values }) => to - from > 2 && values.some(({ as }) => as === 'body'),
  );
  // The sentences of facts have words that name nothing ("ligger", "følger") where a list is asked for.
  const isList = cues.some(({ value }) => listed.has(value));
  const calls = (stem: string): boolean => (isList ? topics.callsInitiative(stem) : topics.calls(stem));
  return words.filter(
    (word, at) =>
      titled.has(at) ||
      !(
        isStopWord(word.text) ||
        explained.has(at) ||
        /^[0-9]+$/.test(word.text) ||
        (isOrdinary(word.stem) && !everyday.has(at) && (isSomebodyNamed || !calls(word.stem)))
      ),
  );
}

const listed: ReadonlySet<Cue> = new Set<Cue>([
  ...(['task', 'due', 'overdue', 'meeting', 'agenda', 'decision', 'indicator', 'goal'] as const),
]);
