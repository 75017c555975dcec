import { agendaOf } from '../domain/agenda';
import { isLive } from '../domain/live';
import type { Meeting } from '../domain/meeting';
import { type AnyRecord, documentId } from '../domain/record';
import type { Register } from '../domain/register';

/**
 * Records that are put back, with each meeting in the state that its decisions give it: held as long as one of them
 * stands, whichever was recorded first; as it was before them once none does.
 */
export function heldByDecisions(put: readonly AnyRecord[], register: Register): AnyRecord[] {
  const stands = (id: string): boolean => {
    const back = put.flatMap((one) => (one.type === 'decision' && one.record.id === id ? [one.record] : []));
    return isLive(back[0] ?? register.decision.get(id));
  };
  return put.map((one): AnyRecord => {
    if (one.type !== 'meeting' || one.record.state === 'cancelled') return one;
    const { record } = one;
    if (agendaOf(record).some(({ decision }) => decision !== undefined && stands(decision)))
      return { ...one, record: { ...record, state: 'held' } };
    return { ...one, record: { ...record, state: stateBefore(record, register) } };
  });
}

/** The state of a meeting before a decision made it held; its own where none did. */
function stateBefore({ id, state }: Meeting, register: Register): Meeting['state'] {
  const document = documentId('meeting', id);
  const last = register.changes
    .get(document)
    ?.findLast(({ documents }) => documents.some((one) => one.document === document && one.fields.state));
  const told = last?.documents.find((one) => one.document === document)?.fields.state;
  const isByDecision = last?.command === 'record-decision' && told?.after === state;
  return isByDecision && told.before === 'planned' ? 'planned' : state;
}
