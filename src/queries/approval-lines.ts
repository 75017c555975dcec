import { approvalsOf } from '../domain/approving-parties';
import type { InitiativeId } from '../domain/ids';
import { partyOf, type Register } from '../domain/register';
import type { ApprovalLine } from './answer';

/** The approvals of an agreement with the parties by name: the municipalities in their order, then the others. */
export const approvalLines = (register: Register, initiative: InitiativeId): ApprovalLine[] =>
  approvalsOf(register, initiative).flatMap((approval) => {
    const party = partyOf(register, approval.party);
    const inSources = register.municipality.get(approval.party)?.inSources !== false;
    return party ? [{ approval, party, inSources }] : [];
  });
