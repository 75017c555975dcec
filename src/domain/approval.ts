import { z } from 'zod';
import { day } from './day';
import { type InitiativeId, initiativeId, type PartyId, partyId } from './ids';
import { prose } from './prose';
import { provenance } from './source';

/** Where a party's approval of an agreement stands. */
export const approvalStates = ['awaited', 'approved', 'declined'] as const;
export const approvalState = z.enum(approvalStates);
export type ApprovalState = z.infer<typeof approvalState>;

/** One party's approval of an agreement that was sent out to it; `on` is the day it answered. */
export const approval = z.object({
  id: z.string(),
  initiative: initiativeId,
  party: partyId,
  state: approvalState,
  on: day.optional(),
  note: prose.optional(),
  ...provenance,
});
export type Approval = z.infer<typeof approval>;

/** The id of the record that holds a party's approval of an agreement. */
export const approvalIdOf = (initiative: InitiativeId, party: PartyId): string => `${initiative}.${party}`;
