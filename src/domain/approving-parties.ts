import { type Approval, approvalIdOf } from './approval';
import type { NamedParty } from './body';
import type { InitiativeId } from './ids';
import { isLive } from './live';
import { partyOf, type Register } from './register';

/** Who approves an agreement besides the municipalities: the region and general practice. */
const besides = ['region-midtjylland', 'plo-midtjylland'];

/** The parties whose approval an agreement needs: the municipalities, the region and general practice. */
export const approvingParties = (register: Register): NamedParty[] =>
  [...[...register.municipality.values()].filter(isLive).map(({ id }) => String(id)), ...besides].flatMap(
    (id) => partyOf(register, id) ?? [],
  );

/** The approvals of an agreement that was sent out, in the order of the parties. */
export function approvalsOf(register: Register, initiative: InitiativeId): Approval[] {
  const all = [...register.approval.values()].filter((one) => one.initiative === initiative && isLive(one));
  const order = approvingParties(register).map(({ id }) => id);
  return all.sort((a, b) => order.indexOf(a.party) - order.indexOf(b.party));
}

/** The parties that have not been asked to approve an agreement yet. */
export const notAskedYet = (register: Register, initiative: InitiativeId): NamedParty[] =>
  approvingParties(register).filter(({ id }) => !isLive(register.approval.get(approvalIdOf(initiative, id))));

/** The agreements that await the approval of a party. */
export const awaitedOf = (register: Register, party: string): InitiativeId[] =>
  [...register.approval.values()]
    .filter((one) => one.party === party && one.state === 'awaited' && isLive(one))
    .map(({ initiative }) => initiative);
