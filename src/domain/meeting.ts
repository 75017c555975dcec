import { z } from 'zod';
import { day } from './day';
import { decisionId, initiativeId, meetingId, partyId } from './ids';
import { meetingTime } from './meeting-time';
import { prose } from './prose';
import { datedText, provenance } from './source';
import { period } from './span';

export const agendaTypes = ['decision', 'presentation', 'discussion', 'working-meeting', 'workshop'] as const;

/** Whether the paper of an agenda item was there on a day, as somebody reports. */
export const paper = z.object({ state: z.enum(['handed-in', 'missing']), on: day, by: z.string() });
export type Paper = z.infer<typeof paper>;

/**
 * What a meeting takes up. Without an `id` it is addressed by its place (`agenda.ts`), so it stays on its agenda
 * when another meeting takes it over (`movedTo`).
 */
export const agendaItem = z.object({
  id: z.string().optional(),
  what: prose,
  initiatives: z.array(initiativeId),
  type: z.enum(agendaTypes),
  planned: z.boolean(),
  paper: paper.optional(),
  outcome: prose.optional(),
  decision: decisionId.optional(),
  movedTo: meetingId.optional(),
  movedFrom: meetingId.optional(),
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
  /** From when to when on its day, where that is known. */
  time: meetingTime.optional(),
  state: z.enum(['held', 'planned', 'expected', 'cancelled', 'unknown']),
  /** Why it was cancelled. */
  stateReason: prose.optional(),
  /** When it was to be before, each with the reason it was moved; the latest last. */
  moved: z.array(z.object({ from: period, time: meetingTime.optional(), reason: prose })).optional(),
  agenda: z.array(agendaItem),
  /** The exactly dated meeting that this expected one turned out to be. */
  resolvedTo: meetingId.optional(),
  note: prose.optional(),
  ...provenance,
});
export type Meeting = z.infer<typeof meeting>;

/** What came of an agenda item. */
export const decisionResults = [
  'approved',
  'approved-with-changes',
  'postponed',
  'rejected',
  'noted',
] as const;
export const decisionResult = z.enum(decisionResults);
export type DecisionResult = z.infer<typeof decisionResult>;

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
  result: decisionResult.optional(),
  /** The item of the meeting's agenda. */
  agendaItem: z.string().optional(),
  later: datedText.optional(),
  ...provenance,
});
export type Decision = z.infer<typeof decision>;
