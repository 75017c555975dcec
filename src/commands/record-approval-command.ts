import { z } from 'zod';
import { approvalState } from '../domain/approval';
import { day } from '../domain/day';
import { initiativeId, partyId } from '../domain/ids';
import { prose } from '../domain/prose';
import { seen } from './versions';

/** What one or several parties have answered; `seen` is the version of everything about the initiative. */
export const recordApproval = z.strictObject({
  kind: z.literal('record-approval'),
  initiative: initiativeId,
  parties: z.array(partyId).min(1).max(60),
  seen,
  state: approvalState,
  on: day.optional(),
  note: prose.optional(),
});
