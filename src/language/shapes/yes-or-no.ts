import { isSaid } from '../says';
import type { Asked } from './shape';

/** Verbs by which a question of one's state opens; "kan du …" asks for something else. */
const ofState: ReadonlySet<string> = new Set(
  'er blev bliver har var is are was were has have did does do'.split(' '),
);

/** Does a question open by this word to be answered by yes or no? */
export const isAuxiliary = (word: string | undefined): boolean => word !== undefined && ofState.has(word);

/** "Er den kommet i gang?", "has it been approved": its state is asked, whatever the verb. */
export function isYesOrNo({ words, has, clusters, municipalities, bodies }: Asked['slots']): boolean {
  // "Guideline for sår – er den færdig?"
  const opens = words.some(
    ({ text }, at) => ofState.has(text) && (at === 0 || isSaid(words[at + 1]?.text ?? '', 'what-was-named')),
  );
  const other = has(
    'when',
    'who',
    'which',
    'what',
    'how-many',
    'where',
    'set-up',
    'history',
    'cluster',
    'municipality',
    'effect',
    'lead',
    'unrecorded',
    'parts',
    'source',
    'next',
    'milestone',
  );
  if (has('involved') && bodies.length > 0) return false;
  return opens && !other && clusters.length + municipalities.length === 0;
}
