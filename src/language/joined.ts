import { besidePlaces } from './beside-place';
import { aboutInstead, onlyOneOf } from './beside-topic';
import { joinedWith } from './both-meant';
import type { Asked, Reading } from './shapes/shape';

/** A reading with the same question of whatever else it was asked of in one breath: an initiative, or places. */
export function withJoined(asked: Asked, reading: Reading): Reading {
  if (reading.outcome !== 'question') return reading;
  const { question } = reading;
  const meant = onlyOneOf(question);
  const other = meant === undefined ? undefined : joinedWith(asked, meant);
  const beside = other === undefined ? besidePlaces(question, asked.slots) : [aboutInstead(question, other)];
  return beside.length > 0 ? { ...reading, beside } : reading;
}
