import type { InitiativeId } from '../domain/ids';
import { positions } from './found';
import { isSaid } from './says';
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

/**
 * The other initiative of which the same is asked as of the one that is meant ("rygestop *og* palliation"): each side
 * of the word between them has all of its words in what one initiative is called. `undefined` where there is none.
 */
export function joinedWith(asked: Asked, meant: InitiativeId): InitiativeId | undefined {
  const { slots } = asked;
  // What one initiative has all the words of is one ("service og justering på høreområdet").
  if (slots.topics.some(({ stems }) => slots.content.every(({ stem }) => stems.has(stem)))) return undefined;
  const named = slots.topics.flatMap(({ phrase }) => (phrase ? [phrase] : []));
  const inName = new Set(named.flatMap(positions));
  const joints = slots.words.flatMap(({ text }, at) =>
    isSaid(text, 'either-of') && !inName.has(at) ? [at] : [],
  );
  // A list of many is no question of two.
  for (const at of joints.length > mostJoints ? [] : joints) {
    const [one, other] = [meantIn(asked, 0, at, true), meantIn(asked, at + 1, slots.words.length, true)];
    if (one && other && one !== other && (one === meant || other === meant))
      return one === meant ? other : one;
  }
  return undefined;
}

/** Words between two things in one question, at the most. */
const mostJoints = 3;

/** The initiative that a stretch of words means, `wholly`: by all of them; `undefined` where it is not sure. */
function meantIn(asked: Asked, from: number, to: number, wholly = false): InitiativeId | undefined {
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
  if (topic.kind !== 'one') return undefined;
  const { calledBy, phrase } = topics.find(({ id }) => id === topic.id) ?? {};
  const named = phrase ? words.slice(phrase.from, phrase.to) : [];
  const isWhole =
    content.length > 0 && content.every((word) => calledBy?.has(word.stem) || named.includes(word));
  return wholly && !isWhole ? undefined : topic.id;
}
