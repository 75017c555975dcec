import type { Cue } from '../cue';
import { asking, type Shape } from './shape';

/** Greetings, thanks and calls for help: the whole utterance is one. */
export const smallTalk: Shape = ({ slots, reader }) => {
  const topic = (['tour', 'help', 'thanks', 'greeting'] as const).find((cue) => slots.has(cue));
  const { bodies, clusters, municipalities, places, areas, agreements, people } = slots;
  if (
    !topic ||
    [bodies, clusters, municipalities, places, areas, agreements, people].some((named) => named.length > 0)
  )
    return undefined;
  if (slots.cues.some(({ value }) => !smallCues.has(value)) || slots.phases.length > 0) return undefined;
  const rest = slots.content.filter(({ text }) => text !== 'fremdrift');
  // "Hjælp mig med noget": only a word of the register makes it a question.
  const small =
    rest.length === 0 || (topic === 'help' && !rest.some(({ stem }) => reader.topics.knows(stem)));
  return small ? asking({ kind: 'help', topic }) : undefined;
};

/** Cues that small talk may hold besides its own. */
const smallCues: ReadonlySet<Cue> = new Set<Cue>([
  ...([
    'greeting',
    'thanks',
    'help',
    'tour',
    'follow',
    'it',
    'whether',
    'what',
    'list',
    'current',
    'mine',
    'not',
  ] as const),
  ...(['meaning', 'what-is', 'next', 'last', 'role', 'must', 'who', 'which'] as const),
]);

/** Questions for a doctor, and questions about the rest of the world. */
export const outOfScope: Shape = ({ slots }) => {
  const domain =
    slots.bodies.length + slots.clusters.length + slots.areas.length > 0 ||
    slots.has('meeting', 'task', 'decision', 'initiative', 'status', 'lead') ||
    (slots.has('due', 'milestone') && slots.when !== undefined) ||
    slots.topics.some(({ phrase }) => phrase?.exact);
  // "Min mor er …", "ringe 112": a person asks for help, whatever else is named.
  if (slots.cues.some(({ value, from, to }) => value === 'health-advice' && to - from > 1))
    return { outcome: 'out-of-scope', topic: 'health-advice', nearest: [] };
  if (
    slots.has('health-advice') &&
    !slots.has('meeting', 'task', 'decision', 'initiative', 'status', 'lead') &&
    (!domain || slots.has('mine'))
  )
    return { outcome: 'out-of-scope', topic: 'health-advice', nearest: [] };
  if (slots.has('foreign') && !domain) return { outcome: 'out-of-scope', topic: 'other', nearest: [] };
  return undefined;
};

/** A date that does not exist is answered before anything else is guessed. */
export const impossibleDate: Shape = ({ slots }) => {
  const [problem] = slots.dates.problems;
  return problem && { outcome: 'impossible-date', words: problem.text, problem: problem.problem };
};
