import type { InitiativeId } from '../domain/ids';
import { positions } from './found';
import type { Asked } from './shapes/shape';
import { topicOf } from './shapes/topic';

/** Words that stand between two initiatives ("læg rygestop sammen *med* kampagnen"). */
const between: ReadonlySet<string> = new Set(['med', 'og', 'i', 'ind', 'with', 'and', 'into']);

/**
 * The two initiatives that are spoken of, as they come, or none: what stands on each side of a word between them
 * means one of them.
 */
export function bothMeant(asked: Asked): [InitiativeId, InitiativeId] | [] {
  const { slots } = asked;
  const named = slots.topics.flatMap(({ phrase }) => (phrase ? [phrase] : []));
  const inName = new Set(named.flatMap(positions));
  for (const [at, { text }] of slots.words.entries()) {
    if (!between.has(text) || inName.has(at)) continue;
    const [one, other] = [meantIn(asked, 0, at), meantIn(asked, at + 1, slots.words.length)];
    if (one && other && one !== other) return [one, other];
  }
  return [];
}

/** The initiative that a stretch of words means; `undefined` where it is not sure. */
function meantIn(asked: Asked, from: number, to: number): InitiativeId | undefined {
  const { slots, reader } = asked;
  const words = slots.words.slice(from, to);
  const content = slots.content.filter((word) => words.includes(word));
  const topics = reader.topics.initiatives(words, content, content);
  const kinds = slots.kinds
    .filter((kind) => kind.from >= from && kind.to <= to)
    .map((kind) => ({ ...kind, from: kind.from - from, to: kind.to - from }));
  const topic = topicOf({
    ...asked,
    inherited: undefined,
    slots: { ...slots, words, content, kinds, topics },
  });
  return topic.kind === 'one' ? topic.id : undefined;
}
