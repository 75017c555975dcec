import { stemOf } from '../words';
import { asking, type Shape } from './shape';

/** A figure: needs a word that asks for one, and a fact that has at least half of the other words. */
export const facts: Shape = ({ slots, reader }) => {
  if (!slots.has('fact', 'how-many')) return undefined;
  if (
    slots.has(
      'meeting',
      'task',
      'decision',
      'initiative',
      'cluster',
      'municipality',
      'order',
      'overdue',
      'due',
      'unrecorded',
      'everything-on',
    ) ||
    slots.kinds.length > 0
  )
    return undefined;
  const found = reader.topics.facts(slots.words, slots.content);
  const [first] = found;
  if (!first || first.share < 0.5) return undefined;
  // "How many live with dementia": with one word known of two, the other may be what is meant.
  if (
    slots.content.some(({ stem, text }) => !reader.topics.knows(stem) && !reader.topics.knows(stemOf(text)))
  )
    return undefined;
  const best = found
    .filter(({ score, share }) => score > 0.8 * first.score && share >= first.share)
    .slice(0, 3);
  return asking({ kind: 'facts', facts: best.map(({ id }) => id) });
};
