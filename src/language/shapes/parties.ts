import type { PartyId } from '../../domain/ids';
import type { Asked, Reading } from './shape';
import { topicOf } from './topic';

/** Everyone an utterance names that can have work to do. */
export const partiesOf = (asked: Asked): PartyId[] => {
  const { slots } = asked;
  const groups = slots.has('working-group') && topicOf(asked).kind === 'none' ? workingGroups(asked) : [];
  return [
    ...new Set(
      [
        ...slots.bodies.filter((body) => !slots.datedBodies.includes(body)),
        ...slots.clusters,
        ...slots.municipalities,
        ...groups,
        ...(slots.has('mine') ? asked.own : []),
      ].map(String),
    ),
  ].map((id) => id as PartyId);
};

/** "Arbejdsgrupperne" are all of them. */
const workingGroups = ({ reader }: Asked): string[] =>
  reader.vocabulary.bodies.filter(({ isWorkingGroup }) => isWorkingGroup).map(({ id }) => id);

/** Who the asker is, no register says yet: offer the parties that have tasks together. */
export function whoAreYou({ slots, reader }: Asked): Reading {
  const name = (id: string) => reader.vocabulary.bodies.find((body) => String(body.id) === id)?.name;
  const options = ['sundhedsklynger', 'kommunerne', 'ssg'].flatMap((id) => {
    const label = name(id);
    return label ? [{ label, question: { kind: 'tasks' as const, parties: [id as PartyId] } }] : [];
  });
  const clusters = {
    label: { da: 'Vælg klynge', en: 'Choose a cluster' },
    question: { kind: 'clusters' as const },
  };
  return {
    outcome: 'clarify',
    about: 'party',
    words: slots.folded.original.trim(),
    options: [...options, clusters],
  };
}
