import type { MeetingId } from '../domain/ids';
import type { Asked } from './shapes/shape';

/**
 * The meeting somebody wants to change: the one a time names, else the one of that body on that day, else the body's
 * next. Where it is to be `moved`, the last day that was said is the new one.
 */
export function meetingMeant({ slots, reader, today }: Asked, moved: boolean): MeetingId | undefined {
  const { mentions } = slots.dates;
  const named = mentions.find(({ meeting }) => meeting !== undefined)?.meeting;
  if (named !== undefined) return named as MeetingId;
  const bodies: readonly string[] = [...slots.bodies, ...slots.datedBodies];
  const days = (moved ? mentions.slice(0, -1) : mentions).flatMap(({ span }) => span.from ?? []);
  const meetings = reader.vocabulary.meetings.filter(
    ({ body, state }) => state !== 'cancelled' && (bodies.length === 0 || bodies.includes(body)),
  );
  if (days.length > 0) return meetings.find(({ when }) => when.from !== null && days.includes(when.from))?.id;
  if (bodies.length === 0) return undefined;
  return meetings
    .filter(({ exact, when }) => exact && when.from !== null && when.from >= today)
    .sort((a, b) => (String(a.when.from) < String(b.when.from) ? -1 : 1))[0]?.id;
}
