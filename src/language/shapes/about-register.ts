import type { Cue } from '../cue';
import type { Asked } from './shape';

/** Whether something of the register is named: what is asked of it is no matter of the bot itself. */
export function isAboutRegister({ slots, reader }: Pick<Asked, 'slots' | 'reader'>): boolean {
  const { bodies, clusters, municipalities, places, areas, agreements, people, phases, kinds } = slots;
  const named = [bodies, clusters, municipalities, places, areas, agreements, people, phases, kinds];
  if (named.some((things) => things.length > 0) || slots.cues.some(({ value }) => things.has(value)))
    return true;
  return slots.content.some(({ stem }) => reader.topics.knows(stem));
}

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
