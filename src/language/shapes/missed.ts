import type { Cue } from '../cue';
import type { Shape } from './shape';

/** "Ubesvarede spørgsmål": what the bot itself could not answer. Any thing of the register makes it something else. */
export const missed: Shape = ({ slots, reader }) => {
  if (!slots.has('missed-question') && !(slots.has('question') && slots.has('unanswered'))) return undefined;
  const { bodies, clusters, municipalities, places, areas, agreements, people, phases, kinds } = slots;
  const named = [bodies, clusters, municipalities, places, areas, agreements, people, phases, kinds];
  if (named.some((things) => things.length > 0) || slots.cues.some(({ value }) => things.has(value)))
    return undefined;
  const aboutRegister = slots.content.some(({ stem }) => reader.topics.knows(stem));
  return aboutRegister ? undefined : { outcome: 'missed-questions' };
};

/** Nouns of the register: what is asked or answered there is their business. */
const things: ReadonlySet<Cue> = new Set<Cue>([
  'initiative',
  'task',
  'meeting',
  'agenda',
  'decision',
  'milestone',
  'order',
  'agreement',
  'goal',
  'indicator',
]);
