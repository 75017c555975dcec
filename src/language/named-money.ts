import type { Cue } from './cue';
import { fold } from './fold';
import type { Found } from './found';
import type { Topic } from './topic';
import type { Vocabulary } from './vocabulary';
import { type Word, wordsOf } from './words';

/**
 * The cues without those for what no register holds, where they are a word of the name of what is spoken of: "the local
 * hospital *fund* application" asks for no money.
 */
export function withoutNamed(
  cues: readonly Found<Cue>[],
  words: readonly Word[],
  topics: readonly Topic<string>[],
  { initiatives }: Vocabulary,
): Found<Cue>[] {
  if (!cues.some(({ value }) => value === 'unrecorded')) return [...cues];
  const whole = topics.filter(({ share }, at) => at === 0 || share === 1).map(({ id }) => id);
  const titles = initiatives.filter(({ id }) => whole.includes(id)).map(({ title }) => title);
  const named = new Set(
    wordsOf(fold(titles.map(({ da, en }) => `${da ?? ''} ${en ?? ''}`).join(' '))).map(({ stem }) => stem),
  );
  return cues.filter(
    ({ value, from, to }) => value !== 'unrecorded' || to - from > 1 || !named.has(words[from]?.stem ?? ''),
  );
}
