import { z } from 'zod';
import { day } from '../domain/day';
import { months } from '../domain/deadline-rule';
import { bodyId, initiativeId, meetingId, partyId } from '../domain/ids';
import { agendaItem, paper } from '../domain/meeting';
import { meetingTime } from '../domain/meeting-time';
import { prose } from '../domain/prose';
import { seen } from './versions';

const aboutMeeting = { meeting: meetingId };
/** An agenda item by its id (`domain/agenda.ts`). */
const item = z.string().min(1).max(300);

/** A meeting of a body on a day, at a time where that is known; without a name it is called by body and day. */
export const createMeeting = z.strictObject({
  kind: z.literal('create-meeting'),
  body: partyId,
  day,
  time: meetingTime.optional(),
  name: prose.optional(),
});

/** A meeting is held on another day, or at another time; without one, its time is not known. */
export const moveMeeting = z.strictObject({
  kind: z.literal('move-meeting'),
  ...aboutMeeting,
  seen,
  day,
  time: meetingTime.optional(),
  reason: prose,
});

export const cancelMeeting = z.strictObject({
  kind: z.literal('cancel-meeting'),
  ...aboutMeeting,
  seen,
  reason: prose,
});

/** One more item at the end of an agenda: it overwrites nothing, so it carries no version. */
export const addAgendaItem = z.strictObject({
  kind: z.literal('add-agenda-item'),
  ...aboutMeeting,
  what: prose,
  initiatives: z.array(initiativeId).max(20),
  type: agendaItem.shape.type,
});

/** Another meeting takes an item up ("udskudt til"). */
export const moveAgendaItem = z.strictObject({
  kind: z.literal('move-agenda-item'),
  ...aboutMeeting,
  seen,
  item,
  to: meetingId,
});

/** Whether the paper of an item is there, since a day. */
export const setPaper = z.strictObject({
  kind: z.literal('set-paper'),
  ...aboutMeeting,
  seen,
  item,
  state: paper.shape.state,
  on: day,
});

/** How long before the meetings of a body its papers are due and its agenda goes out. */
export const setDeadlineRule = z.strictObject({
  kind: z.literal('set-deadline-rule'),
  body: bodyId,
  seen,
  paperCount: z.number().int().min(0).max(365),
  paperUnit: z.enum(['days', 'working-days']),
  agendaCount: z.number().int().min(0).max(365),
  agendaUnit: z.enum(['days', 'working-days']),
  /** In working days before the papers are due. */
  draftDays: z.number().int().min(0).max(365).optional(),
  approvalMonths: months.optional(),
  rolloutMonths: months.optional(),
});
