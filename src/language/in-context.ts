import type { Question } from '../queries/question';
import { fold } from './fold';
import { initiativeOf } from './leaning';
import type { Reader } from './reader';
import { opensWith, patternOf, says } from './says';
import { type Circumstances, understand } from './understand';
import type { Understanding } from './understanding';

const back = patternOf('what-was-named');
const auxiliary = patternOf('asks-of-it');
/** A question of what was just told ("… in February. *Is it in place now?*", "…, *er den så på plads?*"). */
const ofWhatWasTold = new RegExp(`(?:[.!–—-]|,)\\s+(?=(?:${auxiliary})\\s+(?:${back})\\b[^.?!]*\\?\\W*$)`);

/** A question with what it leans on, and how it was read. */
export interface InContext {
  previous: Question;
  understanding: Extract<Understanding, { outcome: 'question' }>;
}

/**
 * Reads a question of what its asker told before it in the same message: what was told says which initiative is meant,
 * and asks nothing. `undefined` where nothing was told, or where it is not sure of what.
 */
export function inContext(text: string, reader: Reader, circumstances: Circumstances): InContext | undefined {
  const folded = fold(text);
  const cut = ofWhatWasTold.exec(folded.text);
  if (!cut) return undefined;
  const told = text.slice(0, folded.at[cut.index]);
  const question = text.slice(folded.at[cut.index + cut[0].length]);
  const plain = fold(told).text;
  if (plain.includes('?') || opensWith(plain, 'asks-open') || opensWith(plain, 'imperative'))
    return undefined;
  if (says(plain, 'tells-self')) return undefined;
  const initiative = toldOf(understand(told, reader, { ...circumstances, previous: undefined }));
  if (!initiative) return undefined;
  const previous: Question = { kind: 'initiative', initiative, aspect: 'status' };
  const understanding = understand(question, reader, { ...circumstances, previous });
  return understanding.outcome === 'question' && initiativeOf(understanding.question) === initiative
    ? { previous, understanding }
    : undefined;
}

/** The initiative that something was told of. */
function toldOf(read: Understanding): ReturnType<typeof initiativeOf> {
  if (read.outcome === 'question') return initiativeOf(read.question);
  if (read.outcome !== 'clarify') return undefined;
  return read.options.map(({ question }) => initiativeOf(question)).find((id) => id !== undefined);
}
