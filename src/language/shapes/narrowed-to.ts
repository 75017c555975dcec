import type { InitiativeId } from '../../domain/ids';
import { type Asked, familyOf } from './shape';
import { isSource } from './source-named';
import { saysAgreement, type TopicReading, topicOf } from './topic';

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
 * All that go by every word that was said ("tasks on *wound care*"); none where one is named outright, or by what kind
 * of thing it is.
 */
function alike({ slots }: Asked, topic: TopicReading): InitiativeId[] {
  if ((topic.kind === 'one' && topic.named) || slots.kinds.length > 0 || saysAgreement(slots)) return [];
  const best = Math.max(...slots.topics.map(({ score }) => score));
  return slots.topics
    .filter(
      ({ calledBy, share, phrase, score }) =>
        share >= 1 &&
        !phrase &&
        score > slight * best &&
        slots.content.every(({ stem }) => calledBy.has(stem)),
    )
    .map(({ id }) => id);
}

/** "Which *quality packages* are there": all that are called so themselves, with every word that was said. */
export function calledSo({ slots }: Asked): InitiativeId[] {
  const best = Math.max(...slots.topics.map(({ score }) => score));
  return slots.topics
    .filter(
      ({ speltBy, score, phrase }) =>
        score > rival * best &&
        (phrase === undefined || phrase.to - phrase.from === 1) &&
        slots.content.every(({ stem }) => speltBy.has(stem)),
    )
    .map(({ id }) => id);
}
/** Of names that are the same but for their rest, one may be told more of than another. */
const rival = 0.3;

/** The initiatives that a list is narrowed to, each with its parts: one, or all that go by the same words. */
export function narrowedTo(asked: Asked, id: InitiativeId): InitiativeId[] {
  const others = alike(asked, topicOf(asked));
  const all = others.includes(id) ? [id, ...others] : [id];
  return [...new Set(all.flatMap((each) => familyOf(asked.reader, each)))];
}
