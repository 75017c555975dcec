import type { Day } from '../domain/day';
import { type BodyId, type MeetingId, meetingId, type PartyId } from '../domain/ids';
import { isLive } from '../domain/live';
import type { Meeting } from '../domain/meeting';
import { meetingTitle, retitled } from '../domain/meeting-title';
import { inLocale } from '../domain/prose';
import { partyOf, type Register } from '../domain/register';
import { oneDay } from '../domain/span';
import { isComing } from './choices';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { reporting } from './reporting';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/** A meeting that counts. */
export function meetingIn(register: Register, id: MeetingId): Meeting | undefined {
  const meeting = register.meeting.get(id);
  return meeting && isLive(meeting) ? meeting : undefined;
}

export const put = (record: Meeting): Decided => ({ ok: true, put: [{ type: 'meeting', record }] });

/** Whether a body has a meeting on a day already. */
const isTaken = (register: Register, body: PartyId, day: Day, but?: MeetingId): boolean =>
  [...register.meeting.values()].some(
    (other) =>
      isLive(other) &&
      other.body === body &&
      other.id !== but &&
      other.state !== 'cancelled' &&
      other.when.from === day &&
      other.when.to === day,
  );

/** Plans a meeting; one whose day is over was held, and is only entered late. */
export function createMeeting(
  { body, day, time, name }: CommandOf<'create-meeting'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const party = partyOf(register, body);
  if (!party) return wrong('body', 'not-a-choice');
  if (isTaken(register, body, day)) return wrong('day', 'taken-day');
  const [short] = register.body.get(body as string as BodyId)?.abbreviations ?? [];
  return put({
    id: meetingId.parse(`${circumstances.change}.meeting`),
    body,
    title:
      name ??
      meetingTitle({ da: short ?? inLocale(party.name, 'da'), en: short ?? inLocale(party.name, 'en') }, day),
    when: oneDay(day),
    precision: 'day',
    ...(time === undefined ? {} : { time }),
    state: day < circumstances.today ? 'held' : 'planned',
    agenda: [],
    ...reporting(actor, circumstances),
  });
}

/** A meeting still to come that somebody may change, or why not. */
function comingMeeting(
  register: Register,
  id: Meeting['id'],
  actor: Actor,
  today: Circumstances['today'],
): { ok: true; meeting: Meeting } | ReturnType<typeof refused> {
  if (!isSecretariat(actor)) return secretariatOnly;
  const meeting = meetingIn(register, id);
  if (!meeting) return refused({ reason: 'not-there' });
  if (meeting.state === 'cancelled') return refused({ reason: 'meeting-cancelled' });
  return isComing(meeting, today) ? { ok: true, meeting } : refused({ reason: 'meeting-over' });
}

/** Moves a meeting that is still to come to another day or time; the old ones are kept with it. */
export function moveMeeting(
  { meeting: id, day, time, reason }: CommandOf<'move-meeting'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const found = comingMeeting(register, id, actor, today);
  if (!found.ok) return found;
  const { meeting } = found;
  if (day < today) return wrong('day', 'in-the-past');
  const { time: before, ...rest } = meeting;
  const { from, to } = meeting.when;
  if (from === day && to === day && before === time) return refused({ reason: 'nothing-changed' });
  if (isTaken(register, meeting.body, day, id)) return wrong('day', 'taken-day');
  return put({
    ...rest,
    ...(time === undefined ? {} : { time }),
    title: from !== null && from === to ? retitled(meeting.title, from, day) : meeting.title,
    when: oneDay(day),
    precision: 'day',
    state: 'planned',
    moved: [
      ...(meeting.moved ?? []),
      { from: meeting.when, ...(before === undefined ? {} : { time: before }), reason },
    ],
  });
}

/** Cancels a meeting that is still to come; its agenda stays, to be moved to other meetings. */
export function cancelMeeting(
  { meeting: id, reason }: CommandOf<'cancel-meeting'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const found = comingMeeting(register, id, actor, today);
  if (!found.ok) return found;
  const { meeting } = found;
  return put({ ...meeting, state: 'cancelled', stateReason: reason });
}
