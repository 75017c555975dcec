import { isInside, overlaps } from '../found';
import { asking, type Shape } from './shape';
import { isSource } from './source-named';
import { topicOf } from './topic';

/** What a body is and does; which bodies there are. */
export const bodies: Shape = (asked) => {
  const { slots } = asked;
  const [body] = slots.bodies;
  const topic = topicOf(asked);
  if (
    body &&
    !(topic.kind === 'one' && topic.named) &&
    slots.has('meaning', 'what-is', 'role', 'what', 'who', 'description', 'list') &&
    !slots.when
  )
    return asking({ kind: 'body', body, aspect: slots.has('task', 'involved') ? 'work' : 'role' });
  if (
    !body &&
    slots.has('body') &&
    slots.has('which', 'list', 'how-many', 'what') &&
    slots.content.length === 0
  )
    return asking({ kind: 'bodies' });
  return undefined;
};

/** Facts of a thing: who asks for one of them knows what the word means. */
const otherFacts = [
  ...(['status', 'when', 'lead', 'involved', 'decision', 'approved', 'evaluation', 'task'] as const),
  ...(['next', 'source', 'effect', 'parts', 'history', 'order', 'change'] as const),
];

/** What a word of the field means. */
export const terms: Shape = ({ slots, reader }) => {
  // A body or an initiative has a card of its own, which says more than its explanation as a word.
  if (slots.bodies.length > 1) return undefined;
  const own = slots.bodies.length > 0 || (slots.has('description') && slots.topics[0]?.phrase !== undefined);
  if ((own && !slots.has('meaning')) || slots.has('unrecorded', 'due', 'milestone')) return undefined;
  if (slots.clusters.length + slots.municipalities.length + slots.phases.length > 0 || slots.when)
    return undefined;
  const [hit] = reader.terms.find(slots.words).sort((a, b) => b.to - b.from - (a.to - a.from));
  const [term] = hit?.values ?? [];
  if (!hit || !term) return undefined;
  // "UTH = ?": the word and nothing else.
  const alone = hit.to - hit.from === slots.words.length && slots.topics[0]?.phrase === undefined;
  if (!alone && (!slots.has('meaning', 'what-is', 'description') || slots.has(...otherFacts)))
    return undefined;
  const covered = slots.words.slice(hit.from, hit.to);
  return slots.content.every((word) => covered.includes(word)) ? asking({ kind: 'term', term }) : undefined;
};

/** "What does bestilling mean in the work plan": a term whose meaning is asked outright, whatever else is named. */
export const meaningOf: Shape = (asked) => {
  const { slots, reader } = asked;
  // "Explain the interface catalogue for children's hearing": the initiative, where its whole name was said.
  const [first] = slots.topics;
  if (slots.has('description') && first?.phrase?.exact && first.share === 1 && slots.content.length > 2)
    return undefined;
  if (!slots.has('meaning') || slots.has('who') || slots.bodies.length > 0) return undefined;
  const [hit] = reader.terms.find(slots.words).sort((a, b) => b.to - b.from - (a.to - a.from));
  // "What does the work plan say about heart disease": it is named outright, and stands beside the term or around it.
  const isBeside = slots.topics.some(
    ({ id, phrase }) =>
      hit &&
      phrase &&
      !isSource(asked, id) &&
      (overlaps(phrase, hit) ? isInside(hit, [phrase]) : phrase.exact),
  );
  if (isBeside) return undefined;
  return hit?.values[0] ? asking({ kind: 'term', term: hit.values[0] }) : undefined;
};

/** Which documents the register was read from. */
export const sources: Shape = (asked) =>
  asked.slots.has('source') && topicOf(asked).kind !== 'one' ? asking({ kind: 'sources' }) : undefined;

/** A body alone: what it is. */
export const onlyBody: Shape = ({ slots }) => {
  const [body] = slots.bodies;
  return body && slots.content.length === 0 ? asking({ kind: 'body', body, aspect: 'role' }) : undefined;
};

/** A named area alone: its initiatives. */
export const onlyArea: Shape = ({ slots }) =>
  slots.areas.length > 0 && slots.content.length <= 1
    ? asking({ kind: 'initiatives', focusAreas: slots.areas })
    : undefined;
