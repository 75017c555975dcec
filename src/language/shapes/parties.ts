import type { PartyId } from '../../domain/ids';
import type { Question } from '../../queries/question';
import { decides } from './calendar';
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

/** "Hvad mangler regionsrådet at tage stilling til": who has no meeting ahead in the register has it among their tasks. */
export function isAwaited({ slots, reader, today }: Asked, parties: readonly PartyId[]): boolean {
  const said =
    slots.has('agenda', 'planned') || slots.phases.some(({ value }) => value.phase === 'awaiting-approval');
  const meets = reader.vocabulary.meetings.some(
    ({ body, when }) =>
      (when.to === null || when.to >= today) && parties.some((party) => String(party) === body),
  );
  return (
    said &&
    parties.length > 0 &&
    !meets &&
    slots.bodies.length === parties.length &&
    slots.content.length === 0 &&
    slots.kinds.length === 0 &&
    slots.when === undefined &&
    slots.has('what', 'list') &&
    !slots.has('meeting', 'initiative', 'decision', 'approvals', 'in-force', 'change')
  );
}

/** Bodies that take part; the steering bodies are behind everything and narrow nothing unless they are to take part. */
export const partners = (asked: Asked): PartyId[] =>
  asked.slots.bodies
    .filter((body) => asked.slots.has('involved') || !decides(asked, body))
    .map((id) => id as string as PartyId);

/** "Arbejdsgrupperne" are all of them. */
const workingGroups = ({ reader }: Asked): string[] =>
  reader.vocabulary.bodies.filter(({ isWorkingGroup }) => isWorkingGroup).map(({ id }) => id);

const thingsOf = (party: PartyId, kind: 'tasks' | 'initiatives'): Question =>
  kind === 'tasks' ? { kind, parties: [party] } : { kind, concerns: [party] };

/** Who the asker is, no register says yet: offer the parties that work together, and what each of them has. */
export function whoAreYou({ slots, reader }: Asked, kind: 'tasks' | 'initiatives' = 'tasks'): Reading {
  const name = (id: string) => reader.vocabulary.bodies.find((body) => String(body.id) === id)?.name;
  const options = ['sundhedsklynger', 'kommunerne', 'ssg'].flatMap((id) => {
    const label = name(id);
    return label ? [{ label, question: thingsOf(id as PartyId, kind) }] : [];
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
