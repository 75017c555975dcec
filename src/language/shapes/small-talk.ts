import { isStopWord } from '../analyse';
import type { Cue } from '../cue';
import { asking, type Shape } from './shape';

/** Greetings, thanks and calls for help: the whole utterance is one. */
export const smallTalk: Shape = ({ slots, reader }) => {
  const topic = (['help', 'thanks', 'greeting'] as const satisfies readonly Cue[]).find((cue) =>
    slots.has(cue),
  );
  if (!topic) return undefined;
  const small = new Set(
    slots.cues
      .filter(({ value }) => value === 'help' || value === 'thanks' || value === 'greeting')
      .flatMap(({ from, to }) => slots.words.slice(from, to)),
  );
  const rest = slots.content.filter(
    (word) => !small.has(word) && !isStopWord(word.text) && word.text !== 'fremdrift',
  );
  const talk = rest.length === 0 || (topic === 'help' && !rest.some(({ stem }) => reader.topics.knows(stem)));
  const opens = slots.cues.some(({ from, value }) => value === topic && from === 0);
  if (!talk || slots.bodies.length > 0 || (slots.dates.mentions.length > 0 && !(opens && topic === 'thanks')))
    return undefined;
  return asking({ kind: 'help', topic });
};

/** Questions for a doctor, and questions about the rest of the world. */
export const outOfScope: Shape = ({ slots }) => {
  const domain =
    slots.bodies.length + slots.clusters.length + slots.areas.length > 0 ||
    slots.has('meeting', 'task', 'decision', 'initiative', 'status', 'lead') ||
    slots.topics.some(({ phrase }) => phrase?.exact);
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
