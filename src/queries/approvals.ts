import { approvalLines } from './approval-lines';
import { statusOn } from './as-of';
import { statusEvidence } from './citations';
import { idsOf, type Query } from './found';
import { shownParties } from './initiative-facts';
import { initiativeLine } from './lines';

/**
 * Who has approved an agreement that was sent out, who has declined, and whose answer is awaited. Where the register
 * holds no approvals, how the initiative itself stands is told.
 */
export const approvals: Query<'approvals'> = ({ register }, question) => {
  const initiative = register.initiative.get(question.initiative);
  if (!initiative) return undefined;
  const lines = approvalLines(register, initiative.id);
  const status = statusOn(register, initiative.id);
  const instead = lines.length === 0 && status ? initiativeLine(register, initiative) : undefined;
  return {
    found: lines.length > 0 || instead !== undefined,
    about: { initiatives: idsOf([initiative]), ...shownParties(lines.map(({ party }) => party)) },
    evidence: instead && status ? statusEvidence(status) : [],
    payload: { initiative, status, approvals: lines, instead },
  };
};
