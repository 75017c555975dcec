import { approvalLines } from './approval-lines';
import { statusOn } from './as-of';
import { evidenceOf, statusEvidence } from './citations';
import { idsOf, type Query } from './found';
import { named, shownParties } from './initiative-facts';
import { initiativeLine, partiesNamed, withParty } from './lines';

/**
 * Who has approved an agreement that was sent out, who has declined, and whose answer is awaited. Where the register
 * holds no approvals, how the initiative itself stands is told, and who has to do with it.
 */
export const approvals: Query<'approvals'> = ({ register }, question) => {
  const initiative = register.initiative.get(question.initiative);
  if (!initiative) return undefined;
  const lines = approvalLines(register, initiative.id);
  const status = statusOn(register, initiative.id);
  const none = lines.length === 0;
  const involved = none
    ? withParty(register, initiative.involved).map(({ part, party }) => ({ involvement: part, party }))
    : [];
  const actors = none ? partiesNamed(register, initiative.actors) : [];
  const shown = none ? [...named(involved), ...actors] : lines.map(({ party }) => party);
  const instead = lines.length === 0 && status ? initiativeLine(register, initiative) : undefined;
  return {
    found: lines.length > 0 || instead !== undefined,
    about: { initiatives: idsOf([initiative]), ...shownParties(shown) },
    evidence: [
      ...(instead && status ? statusEvidence(status) : []),
      ...evidenceOf(involved.map(({ involvement }) => involvement)),
    ],
    payload: { initiative, status, approvals: lines, instead, involved, actors },
  };
};
