import type { Question } from '../queries/question';
import { initiativeOf, leansOn } from './leaning';
import type { Reader } from './reader';
import { initiativeReading } from './shapes/initiative';
import type { Asked, Reading } from './shapes/shape';
import { shapes } from './shapes/shapes';
import { type Circumstances, explain } from './understand';

/** Other topics that are offered. */
const topics = 4;

/**
 * What an utterance may have meant instead of what it was read as, the likelier first: what other shapes make of
 * it, and the same asked of the next best topics. Empty where there is nothing else to make of it.
 */
export function alternatives(text: string, reader: Reader, circumstances: Circumstances): Question[] {
  const { understanding, slots } = explain(text, reader, circumstances);
  const { today, previous, own = [], me } = circumstances;
  const leaning = previous !== undefined && leansOn(slots);
  const inherited = leaning ? initiativeOf(previous) : undefined;
  const asked: Asked = { slots, reader, today, previous, own, me, inherited, leaning };
  const chosen = understanding.outcome === 'question' ? understanding.question : undefined;
  const others = [
    ...shapes.map((shape) => shape(asked)),
    ...slots.topics.slice(0, topics).map(({ id }) => initiativeReading(asked, id)),
  ].flatMap(questionsOf);
  return others.filter(
    (other, at) =>
      other.kind !== 'help' &&
      JSON.stringify(other) !== JSON.stringify(chosen) &&
      others.findIndex((same) => JSON.stringify(same) === JSON.stringify(other)) === at,
  );
}

const questionsOf = (reading: Reading | undefined): Question[] => {
  if (reading?.outcome === 'question') return [reading.question];
  return reading?.outcome === 'clarify' ? reading.options.map(({ question }) => question) : [];
};
