import { isSecretariat } from '../../commands/rights';
import { personIdOf } from '../../domain/person';
import { type PlanDraft, placeKey } from '../../domain/plan-draft';
import { type RowNow, rowsNow } from '../../domain/plan-row-now';
import type { Register } from '../../domain/register';
import type { Desk } from '../desk';
import { type Said, saying } from '../occasion';
import type { Reply } from '../reply';
import { standingOf } from './take-in';

/** Who deals with work plans, where: whoever that is not is told so. */
export function withheldPlan({ event, register, desk, ...rest }: Said): Reply | undefined {
  const said = { event, register, desk, ...rest };
  if (event.place.kind !== 'personal') return saying({ kind: 'plan-in-private' }, said);
  const isAllowed = desk !== undefined && isSecretariat(desk.actorOf(event.actor, register));
  return isAllowed ? undefined : saying({ kind: 'plan-secretariat' }, said);
}

/** By whom a draft is kept. */
export const keeperOf = ({ event }: Pick<Said, 'event'>): string => {
  const { objectId = '', tenant = '' } = event.actor;
  return personIdOf(objectId, tenant);
};

/** A draft of who speaks; nobody reads another's. */
export async function ownDraft(said: Said, desk: Desk, id: string): Promise<PlanDraft | undefined> {
  const draft = await desk.plans.find(id);
  return draft?.person === keeperOf(said) ? draft : undefined;
}

/** The rows of a draft as they stand in a register now. */
export const rowsIn = (draft: PlanDraft, register: Register): RowNow[] =>
  rowsNow(
    draft,
    register,
    new Set(
      standingOf(register, draft.id).flatMap(({ imported }) => (imported ? [placeKey(imported.place)] : [])),
    ),
  );
