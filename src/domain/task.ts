import { z } from 'zod';
import { day } from './day';
import { bodyId, decisionId, initiativeId, meetingId, milestoneId, partyId, personId, taskId } from './ids';
import { precision } from './meeting';
import { messageLink } from './message-link';
import { prose } from './prose';
import { datedText, provenance } from './source';
import { period } from './span';

export const taskState = z.enum(['open', 'ongoing', 'done', 'superseded', 'unknown']);
export type TaskState = z.infer<typeof taskState>;

/** How a task's state is known: `from-source` is what a source itself says; everything else was deduced. */
export const stateBasis = z.enum([
  'from-source',
  'deduced-from-later-source',
  'assumed-continuing',
  'no-later-evidence',
  'not-reported',
]);

/** What somebody wrote on a task. */
export const comment = z.object({ text: prose, by: z.string(), on: day });
export type Comment = z.infer<typeof comment>;

/** That a date was moved: what it was, why, by whom and on which day. */
export const moved = z.object({ from: period, reason: prose, by: z.string(), on: day });
export type Moved = z.infer<typeof moved>;

/** A task. `assignee` says who at a glance, `parties` lists them; both can be unknown. */
export const task = z.object({
  id: taskId,
  what: prose,
  parties: z.array(partyId),
  recipients: z.array(partyId),
  assignee: z.string(),
  assigneeBasis: z.enum(['explicit', 'inferred', 'recommended', 'partial', 'not-stated']),
  assigneeNote: prose.optional(),
  /** Who of the parties does it. */
  person: personId.optional(),
  initiatives: z.array(initiativeId),
  due: period.extend({ milestone: milestoneId.optional(), inferred: z.boolean() }).optional(),
  startsAt: period.optional(),
  /** The decision it follows up. */
  decision: decisionId.optional(),
  recurring: z.boolean(),
  state: taskState,
  stateBasis,
  /** Since when the state is known; asked on an earlier day it is unknown. */
  stateKnownFrom: day,
  stateReason: prose.optional(),
  /** The task does not apply before this day. */
  validFrom: day.optional(),
  note: prose.optional(),
  /** The message it was made from. */
  message: messageLink.optional(),
  /** The dates it was due before, the oldest first. */
  postponed: z.array(moved).optional(),
  comments: z.array(comment).optional(),
  ...provenance,
});
export type Task = z.infer<typeof task>;

export const milestoneType = z.enum(['milestone', 'start', 'end', 'evaluation', 'decision', 'period']);
export type MilestoneType = z.infer<typeof milestoneType>;

/** A date in the life of an initiative; a vague one keeps its words and a range. */
export const milestone = z.object({
  id: milestoneId,
  label: prose,
  type: milestoneType,
  when: period,
  precision,
  /** As the source saw it: already past, planned, or merely expected. */
  tense: z.enum(['past', 'planned', 'expected']),
  initiatives: z.array(initiativeId),
  bodies: z.array(bodyId),
  meeting: meetingId.optional(),
  /** A later source overtook it; one without evidence was dropped by people. */
  superseded: datedText.optional(),
  /** The dates it was planned for before, the oldest first. */
  moved: z.array(moved).optional(),
  /** The day on which it was reached, where people told that. */
  reached: day.optional(),
  note: prose.optional(),
  ...provenance,
});
export type Milestone = z.infer<typeof milestone>;
