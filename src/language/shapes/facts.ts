import { stemOf } from '../words';
import { asking, type Shape } from './shape';

/** A figure: needs a word that asks for one, and a fact that has at least half of the other words. */
export const facts: Shape = ({ slots, reader }) => {
  if (!slots.has('fact', 'how-many')) return undefined;
  // "Hvilke tal har vi om rygning": figures, and not everything.
  const asksFigures = slots.cues.some(
    ({ value, to }) =>
      value === 'fact' && slots.cues.some((next) => next.value === 'everything-on' && next.from === to),
  );
  if (
    slots.has(
      'meeting',
      'task',
      'decision',
      'approved',
      'initiative',
      'cluster',
      'municipality',
      'order',
      'overdue',
      'due',
      'unrecorded',
    ) ||
    (slots.has('everything-on') && !asksFigures) ||
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
  const whole = found.filter(({ share }) => share >= first.share);
  const best = asksFigures ? whole : whole.filter(({ score }) => score > 0.8 * first.score).slice(0, 3);
  return asking({ kind: 'facts', facts: best.map(({ id }) => id) });
};
