import { contains } from '../../../domain/span';
import type { Expression } from '../expression';
import type { MeetingDay, Outcome, Resolved, Surroundings } from './resolved';
import { isResolved } from './resolved';

type MeetingExpression = Extract<Expression, { kind: 'meeting' }>;
type Resolve = (said: Expression, around: Surroundings) => Outcome;

const at = (meeting: MeetingDay | undefined): Resolved | undefined =>
  meeting && { from: meeting.day, to: meeting.day, grain: 'day', yearGiven: true, meeting: meeting.id };

/** A meeting of the calendar as a day; `undefined` where none is known. */
export function resolveMeeting(said: MeetingExpression, around: Surroundings, resolve: Resolve): Outcome {
  // "Hvad besluttede SSG på sidste møde": the body need not stand at the meeting itself.
  const bodies = said.bodies ?? around.bodies;
  const all = bodies ? around.meetings.filter((meeting) => bodies.includes(meeting.body)) : around.meetings;
  if (said.date) return resolve(said.date, { ...around, ...(bodies && { bodies }) });
  if (said.within) {
    for (const looking of [around.looking, 'past', 'future'] as const) {
      const within = resolve(said.within, { ...around, looking });
      const inside = isResolved(within) && all.find((meeting) => contains(within, meeting.day));
      if (inside) return at(inside);
    }
    return resolve(said.within, around);
  }
  const next = all.find((meeting) => meeting.day > around.today);
  const last = all.findLast((meeting) => meeting.day < around.today);
  if (said.which === 'next') return at(next);
  if (said.which === 'last') return at(last);
  const today = all.find((meeting) => meeting.day === around.today);
  return around.looking === 'past'
    ? at(today ?? last)
    : at(today ?? next ?? (around.looking === 'near' ? last : undefined));
}
