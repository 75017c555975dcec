import type { MeetingId } from '../domain/ids';
import type { Slots } from './slots';
import type { Vocabulary } from './vocabulary';

/** The one exact meeting on the day an utterance names. */
export function meetingOn({ when, bodies }: Slots, { meetings }: Vocabulary): MeetingId | undefined {
  const day = when?.grain === 'day' && when.relation !== 'since' ? when.bare.from : undefined;
  const there = meetings.filter(
    ({ exact, body, when: on }) =>
      exact && day === on.from && (bodies.length === 0 || bodies.some((id) => id === body)),
  );
  return there.length === 1 ? there[0]?.id : undefined;
}

/** The first meeting of given bodies on or after the day of another one, or the last before it. */
export function meetingBeside(
  last: MeetingId,
  bodies: readonly string[],
  { meetings }: Vocabulary,
  earlier: boolean,
): MeetingId | undefined {
  const seen = meetings.find(({ id }) => id === last)?.when.from ?? '';
  const own = meetings
    .filter(({ exact, body }) => exact && bodies.includes(body))
    .sort((a, b) => ((a.when.from ?? '') < (b.when.from ?? '') ? -1 : 1));
  return earlier
    ? own.findLast(({ when }) => (when.from ?? '') < seen)?.id
    : own.find(({ when }) => (when.from ?? '') >= seen)?.id;
}
