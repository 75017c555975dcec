import type { BodyId } from '../../domain/ids';
import { isSaid } from '../says';
import type { ReadingOption } from '../understanding';
import { decides } from './calendar';
import { type Asked, asking, type Reading, type Shape } from './shape';
import { topicOf } from './topic';

/** Who chairs a body, who sits in it, and who a named person is. */
export const people: Shape = (asked) => {
  const { slots, previous } = asked;
  const body = satIn(asked) ?? slots.bodies[0] ?? (previous?.kind === 'body' ? previous.body : undefined);
  if (slots.people[0] && !slots.has('task') && !(slots.has('meeting') && slots.has('when', 'which', 'next')))
    return asking({ kind: 'person', name: slots.people[0] });
  if (slots.has('unrecorded') && slots.bodies[0] && slots.content.length === 0)
    return {
      outcome: 'unknown-topic',
      words: slots.folded.original.trim(),
      nearest: bodyCard(asked, slots.bodies[0]),
    };
  const [cluster] = slots.clusters;
  // "The steering group of the Horsens cluster" is the cluster's own.
  const ofCluster = slots.bodies.every((id) => decides(asked, id));
  if (cluster && ofCluster && slots.has('chair', 'people') && !slots.has('municipality'))
    return asking({ kind: 'cluster', cluster, people: true });
  if (
    slots.has('lead') &&
    body &&
    (slots.bodies.length > 0 || slots.has('it')) &&
    topicOf(asked).kind === 'none'
  )
    return asking({ kind: 'body', body, aspect: 'chair' });
  if (slots.has('chair') && topicOf(asked).kind !== 'one')
    return body ? asking({ kind: 'body', body, aspect: 'chair' }) : whichBody(asked);
  if (
    slots.has('people') &&
    body &&
    !(slots.has('how-many', 'fact') && slots.content.length > 0) &&
    !(cluster && slots.has('municipality')) &&
    !slots.has('task', 'meeting', 'decision', 'agenda')
  )
    return asking({ kind: 'body', body, aspect: 'people' });
  return undefined;
};

/** "Hvem sidder for kommunerne *i SSU*": the one in which somebody is, where several are named; nobody sits in the region. */
function satIn(asked: Asked): BodyId | undefined {
  const { bodies, words } = asked.slots;
  const { names, vocabulary } = asked.reader;
  if (bodies.length < 2) return undefined;
  const meets = new Set<string>(vocabulary.meetings.map(({ body }) => body));
  const inside = names.find(words).find(({ from }) => isSaid(words[from - 1]?.text ?? '', 'inside'));
  return bodies.find(
    (id) =>
      (meets.has(id) || decides(asked, id)) &&
      inside?.values.some((name) => name.as === 'body' && name.id === id),
  );
}

/** "The working group" alone is one of about ten: ask which. */
export const whichGroup: Shape = (asked) => {
  const { slots, reader } = asked;
  if (
    !slots.has('working-group') ||
    topicOf(asked).kind !== 'none' ||
    slots.has('task', 'list', 'how-many', 'which')
  )
    return undefined;
  return {
    outcome: 'clarify',
    about: 'party',
    words: slots.folded.original.trim(),
    options: reader.vocabulary.bodies
      .filter(({ isWorkingGroup }) => isWorkingGroup)
      .slice(0, 4)
      .map(({ id, name }) => ({ label: name, question: { kind: 'body', body: id, aspect: 'work' } })),
  };
};

/** Asks back which body is meant, with those that have people in the register. */
function whichBody({ reader, slots }: Asked): Reading {
  const bodies: BodyId[] = [...new Set(reader.vocabulary.people.map(({ body }) => body))].slice(0, 4);
  return {
    outcome: 'clarify',
    about: 'party',
    words: slots.folded.original.trim(),
    options: bodies.map((body) => ({
      label: reader.vocabulary.bodies.find(({ id }) => id === body)?.name ?? { da: body },
      question: { kind: 'body', body, aspect: 'chair' },
    })),
  };
}

const bodyCard = ({ reader }: Asked, body: BodyId): ReadingOption[] => [
  {
    label: reader.vocabulary.bodies.find(({ id }) => id === body)?.name ?? { da: body },
    question: { kind: 'body', body, aspect: 'role' },
  },
];
