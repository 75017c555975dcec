import { z } from 'zod';
import { clusterId, initiativeId, type PartyId, type PersonId, partyId, personId } from './ids';
import { reminderSettings, snooze } from './reminder-settings';
import { provenance } from './source';

/** What people may do in a collaboration; who may is granted by the secretariat. */
export const roles = [
  'secretariat',
  'working-group-member',
  'cluster-lead',
  'party-contact',
  'reader',
] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** A role with what it is held for: a member's initiative, a lead's cluster, a contact's municipality or body. */
export const grant = z.discriminatedUnion('role', [
  z.object({ role: z.literal('secretariat') }),
  z.object({ role: z.literal('working-group-member'), initiative: initiativeId }),
  z.object({ role: z.literal('cluster-lead'), cluster: clusterId }),
  z.object({ role: z.literal('party-contact'), party: partyId }),
]);
export type Grant = z.infer<typeof grant>;

/**
 * A person known to the collaboration by Entra object id and tenant, never by name alone. Without a grant, somebody
 * who has written to the bot and may read. `user` is the channel's own id of them, which a card can be shown to.
 */
export const person = z.object({
  id: personId,
  objectId: z.string().min(1),
  tenant: z.string().min(1),
  name: z.string().min(1),
  user: z.string().optional(),
  grants: z.array(grant),
  /** How they want to be reminded, where they said so, and of what not yet. */
  reminders: reminderSettings.optional(),
  snoozed: z.array(snooze).optional(),
  ...provenance,
});
export type Person = z.infer<typeof person>;

/** The id of the record a person is kept in. Case tells nothing apart in Entra's ids. */
export const personIdOf = (objectId: string, tenant: string): PersonId =>
  personId.parse(`${tenant.toLowerCase()}:${objectId.toLowerCase()}`);

/** The clusters that some grants let lead, and the parties they let speak for. */
export const heldBy = (grants: readonly Grant[]): PartyId[] =>
  grants.flatMap((one): PartyId[] => {
    if (one.role === 'cluster-lead') return [one.cluster as string as PartyId];
    return one.role === 'party-contact' ? [one.party] : [];
  });
