import type { Initiative } from '../domain/initiative';
import { currentStatus } from '../domain/live';
import { finishedPhases } from '../domain/phase';
import type { MeetingLine } from './answer';
import { comingMeetings } from './calendar';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import { meetingLine } from './lines';
import { isExact } from './when';

/** How many meetings the help card shows. */
const shownMeetings = 3;

/** A greeting, thanks or a call for help: always answered, with the next meetings that have a day. */
export const help: Query<'help'> = (known, { topic }) => {
  const next = comingMeetings(known)
    .filter(({ when }) => isExact(when))
    .slice(0, shownMeetings);
  const nextMeetings = next.map((meeting) => meetingLine(known, meeting));
  return {
    found: true,
    about: { meetings: idsOf(next) },
    evidence: [],
    payload: { topic, nextMeetings, initiative: workedOn(known, nextMeetings) },
  };
};

/** An initiative to ask about: one that the next meetings deal with, else the unfinished one that was told of last. */
function workedOn({ register }: Known, meetings: readonly MeetingLine[]): Initiative | undefined {
  const [onAgenda] = meetings.flatMap(({ agenda }) => agenda.flatMap(({ initiatives }) => initiatives));
  if (onAgenda) return register.initiative.get(onAgenda.id);
  let newest: { initiative: Initiative; day: string } | undefined;
  for (const initiative of register.initiative.values()) {
    const status = currentStatus(register, initiative.id);
    if (!status || finishedPhases.includes(status.phase)) continue;
    if (!newest || status.knownFrom > newest.day) newest = { initiative, day: status.knownFrom };
  }
  return newest?.initiative;
}
