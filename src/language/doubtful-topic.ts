import { aboutInstead, besides, onlyOneOf } from './beside-topic';
import { type Asked, type Reading, saidTopic, titleOf } from './shapes/shape';

/** Buttons that are offered. */
const most = 4;

/**
 * Something is named beside the one initiative that a question is about, and the question makes no use of it: rather
 * than tell of one of them, ask which is meant. `undefined` where all that was named is of the one.
 */
export function doubtfulTopic(asked: Asked, reading: Reading): Reading | undefined {
  if (reading.outcome !== 'question' || asked.inherited || reading.beside) return undefined;
  const { question } = reading;
  const meant = onlyOneOf(question);
  const ids = meant === undefined ? [] : besides(asked, meant);
  if (meant === undefined || ids.length === 0) return undefined;
  const options = [meant, ...ids].slice(0, most).map((id) => ({
    label: titleOf(asked.reader, id),
    question: id === meant ? question : aboutInstead(question, id),
  }));
  return { outcome: 'clarify', about: 'initiative', words: saidTopic(asked.slots), options };
}
