import { z } from 'zod';
import { day } from '../domain/day';
import { meetingId, partyId } from '../domain/ids';
import { decisionResult } from '../domain/meeting';
import { phase } from '../domain/phase';
import { prose } from '../domain/prose';
import { seen } from './versions';

const task = prose.optional();
const party = partyId.optional();
const due = day.optional();

/**
 * What was decided of an agenda item. Without a `phase`, the outcome says which the initiatives move to; `stay`
 * leaves them where they are. Up to three tasks follow, each with who is to do it and by when.
 */
export const recordDecision = z.strictObject({
  kind: z.literal('record-decision'),
  meeting: meetingId,
  seen,
  item: z.string().min(1).max(300),
  result: decisionResult,
  text: prose,
  /** The meeting it was postponed to. */
  to: meetingId.optional(),
  phase: z.union([phase, z.literal('stay')]).optional(),
  ...{ task1: task, party1: party, due1: due },
  ...{ task2: task, party2: party, due2: due },
  ...{ task3: task, party3: party, due3: due },
});
