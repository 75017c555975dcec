import type { InitiativeId } from '../../domain/ids';
import { type Asked, familyOf } from './shape';
import { isSource } from './source-named';
import { saysAgreement, topicOf } from './topic';

/** A score beside the best that tells of nothing but a likeness in spelling. */
const slight = 0.1;

/** The initiative that a list is narrowed to; none where what is named is only where it stands. */
export const namedTopic = (asked: Asked) => {
  const topic = topicOf(asked);
  return topic.kind === 'one' && asked.slots.content.length > 0 && !isSource(asked, topic.id)
    ? topic.id
    : undefined;
};

/**
 * The initiatives that a list is narrowed to: all that answer to every word that was said ("tasks on wound care"), or
 * the one that is named outright or by its kind, with its parts.
 */
export function narrowedTo(asked: Asked, id: InitiativeId): InitiativeId[] {
  const { slots, reader } = asked;
  const own = familyOf(reader, id);
  const topic = topicOf(asked);
  const isOne = (topic.kind === 'one' && topic.named) || slots.kinds.length > 0 || saysAgreement(slots);
  if (isOne || slots.topics.every((each) => each.id !== id)) return own;
  const best = Math.max(...slots.topics.map(({ score }) => score));
  const alike = slots.topics.filter(
    ({ calledBy, share, phrase, score }) =>
      share >= 1 && !phrase && score > slight * best && slots.content.every(({ stem }) => calledBy.has(stem)),
  );
  return alike.some((each) => each.id === id)
    ? [...new Set([...own, ...alike.flatMap((each) => familyOf(reader, each.id))])]
    : own;
}
