import { approvalLines } from './approval-lines';
import { statusOn } from './as-of';
import { idsOf, type Query } from './found';
import { shownParties } from './initiative-facts';

/** Who has approved an agreement that was sent out, who has declined, and whose answer is awaited. */
export const approvals: Query<'approvals'> = ({ register }, question) => {
  const initiative = register.initiative.get(question.initiative);
  if (!initiative) return undefined;
  const lines = approvalLines(register, initiative.id);
  return {
    found: lines.length > 0,
    about: { initiatives: idsOf([initiative]), ...shownParties(lines.map(({ party }) => party)) },
    evidence: [],
    payload: { initiative, status: statusOn(register, initiative.id), approvals: lines },
  };
};
