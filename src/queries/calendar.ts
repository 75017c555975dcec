import type { Day } from '../domain/day';
import type { Meeting } from '../domain/meeting';
import type { Register } from '../domain/register';
import { contains } from '../domain/span';
import type { Known } from './known';
import { remembered } from './remembered';
import { isExact, isPast, latestFirst, soonestFirst } from './when';

/**
 * A vaguely dated meeting is hidden behind the exactly dated one it turned out to be: the one it names, or one
 * of the same body within its time that became known later.
 */
export function isOvertaken(
  register: Register,
  meeting: Meeting,
  others: Iterable<Meeting> = register.meeting.values(),
): boolean {
  if (isExact(meeting.when)) return false;
  if (meeting.resolvedTo !== undefined && register.meeting.has(meeting.resolvedTo)) return true;
  if (meeting.when.from === null && meeting.when.to === null) return false;
  for (const { body, when, knownFrom } of others)
    if (
      body === meeting.body &&
      knownFrom > meeting.knownFrom &&
      when.from !== null &&
      isExact(when) &&
      contains(meeting.when, when.from)
    )
      return true;
  return false;
}

/** Meetings that do not stand behind another. */
export const standingMeetings = (register: Register): readonly Meeting[] =>
  remembered(register, 'standing meetings', () => standing(register));

function standing(register: Register): Meeting[] {
  const all = [...register.meeting.values()];
  // Of a body's meetings on one day the one that became known last tells for all.
  const ofBodies = new Map<string, Map<Day, Meeting>>();
  for (const one of all) {
    const { from } = one.when;
    if (from === null || !isExact(one.when)) continue;
    const days = ofBodies.get(one.body) ?? new Map<Day, Meeting>();
    ofBodies.set(one.body, days);
    if (one.knownFrom > (days.get(from)?.knownFrom ?? '')) days.set(from, one);
  }
  return all.filter(
    (meeting) =>
      meeting.state !== 'cancelled' &&
      !isOvertaken(register, meeting, ofBodies.get(meeting.body)?.values() ?? []),
  );
}

const isPlanned = ({ state }: Meeting): boolean => state === 'planned' || state === 'expected';

/** Planned or expected meetings that are not over, the soonest first; a vague one stands by its last day. */
export const comingMeetings = ({ register, today }: Known): Meeting[] =>
  standingMeetings(register)
    .filter((meeting) => isPlanned(meeting) && meeting.when.to !== null && meeting.when.to >= today)
    .sort((a, b) => soonestFirst(a.when, b.when));

/**
 * Meetings behind us, the latest first: those a source calls held, and those planned for an exact day that is
 * over. That a merely expected one took place, nobody says.
 */
export const heldMeetings = ({ register, today }: Known): Meeting[] =>
  standingMeetings(register)
    .filter(
      ({ state, when }) =>
        (state === 'held' && !(when.to !== null && when.to > today)) ||
        (state === 'planned' && isExact(when) && isPast(when, today)),
    )
    .sort((a, b) => latestFirst(a.when, b.when));
