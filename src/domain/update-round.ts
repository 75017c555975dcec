import type { Change } from './change';
import { type ChangeId, type InitiativeId, type PersonId, personId } from './ids';
import type { Register } from './register';
import { takenBackBy } from './taken-back';

/** The command that asks many at once, as its change names it. */
export const roundCommand = 'ask-everybody';

/** What was asked of whom in a round, and the change by which it was answered since. */
export interface RoundRequest {
  initiative: InitiativeId;
  person: PersonId;
  answer: Change | undefined;
}

/** The thing that a request about an initiative is put on record as. */
export const requestThing = (initiative: InitiativeId): string => `request:${initiative}`;

/** A round of requests that stands, by the change that made it; a reminder is none of its own. */
export function roundOf(register: Register, id: ChangeId | string): Change | undefined {
  const change = register.change.get(id);
  return change?.command === roundCommand && remindsOf(change) === undefined ? change : undefined;
}

/** The round that a change reminds of. */
export function remindsOf({ documents }: Change): ChangeId | undefined {
  const named = documents.find(({ fields }) => fields.round)?.fields.round?.after;
  return typeof named === 'string' ? (named as ChangeId) : undefined;
}

/** The rounds in which some initiatives were asked about, whether they stand or were taken back. */
export const roundsAbout = (register: Register, initiatives: readonly InitiativeId[]): ChangeId[] => [
  ...new Set(
    initiatives
      .flatMap((id) => register.changes.get(`about:${id}`) ?? [])
      .filter(({ command }) => command === roundCommand)
      .map((one) => remindsOf(one) ?? one.id),
  ),
];

/** The requests of a round, each answered by the first status told since that was not taken back. */
export const requestsOf = (register: Register, round: Change): RoundRequest[] =>
  round.documents.flatMap(({ initiatives: [initiative], fields }) => {
    const person = personId.safeParse(fields.asked?.after);
    if (initiative === undefined || !person.success) return [];
    const answer = (register.changes.get(`about:${initiative}`) ?? []).find(
      ({ id, command, number }) =>
        command === 'update-status' && number > round.number && takenBackBy(register, id) === undefined,
    );
    return [{ initiative, person: person.data, answer }];
  });
