import type { ClusterId, InitiativeId, PartyId } from '../domain/ids';
import type { Grant } from '../domain/person';
import type { Actor } from './command';

type Granted = Pick<Actor, 'grants'>;
const holds = ({ grants }: Granted, is: (grant: Grant) => boolean): boolean => grants.some(is);

/** Keeps the register, grants roles, and reads what people asked in vain. */
export const isSecretariat = (actor: Granted): boolean => holds(actor, ({ role }) => role === 'secretariat');

/** Works on an initiative in its working group. */
export const isMemberOf = (actor: Granted, initiative: InitiativeId): boolean =>
  holds(actor, (grant) => grant.role === 'working-group-member' && grant.initiative === initiative);

/** Works in the working group of some initiative. */
export const worksOnAny = (actor: Granted): boolean =>
  holds(actor, ({ role }) => role === 'working-group-member');

/** Leads a cluster. */
export const leadsCluster = (actor: Granted, cluster: ClusterId | PartyId | string): boolean =>
  holds(actor, (grant) => grant.role === 'cluster-lead' && grant.cluster === cluster);

/** Speaks for a municipality, the region or general practice. */
export const isContactOf = (actor: Granted, party: PartyId | string): boolean =>
  holds(actor, (grant) => grant.role === 'party-contact' && grant.party === party);
