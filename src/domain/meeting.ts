import { z } from 'zod';
import { decisionId, initiativeId, meetingId, partyId } from './ids';
import { prose } from './prose';
import { datedText, provenance } from './source';
import { period } from './span';

export const agendaItem = z.object({
  what: prose,
  initiatives: z.array(initiativeId),
  type: z.enum(['decision', 'presentation', 'discussion', 'working-meeting', 'workshop']),
  planned: z.boolean(),
  outcome: prose.optional(),
  ...provenance,
});
export type AgendaItem = z.infer<typeof agendaItem>;

/** How exactly a point in time is known. */
export const precision = z.enum(['day', 'week-or-month', 'vague', 'before', 'after', 'undated']);
export type Precision = z.infer<typeof precision>;

/** A meeting. Its day is exact where `when.from === when.to`; an undated one has neither. */
export const meeting = z.object({
  id: meetingId,
  body: partyId,
  title: prose,
  when: period,
  precision,
  state: z.enum(['held', 'planned', 'expected', 'cancelled', 'unknown']),
  agenda: z.array(agendaItem),
  /** The exactly dated meeting that this expected one turned out to be. */
  resolvedTo: meetingId.optional(),
  note: prose.optional(),
  ...provenance,
});
export type Meeting = z.infer<typeof meeting>;

/** What a body decided, or another recorded event (`kind` other than `decision`). */
export const decision = z.object({
  id: decisionId,
  kind: z.enum(['decision', 'established', 'status', 'handled', 'national']),
  body: partyId.optional(),
  bodyNote: prose.optional(),
  when: period,
  precision,
  dateNote: prose.optional(),
  meeting: meetingId.optional(),
  initiatives: z.array(initiativeId),
  outcome: prose,
  later: datedText.optional(),
  ...provenance,
});
export type Decision = z.infer<typeof decision>;
