import { comingMeetings } from './calendar';
import { idsOf, type Query } from './found';
import { meetingLine } from './lines';
import { isExact } from './when';

/** How many meetings the help card shows. */
const shownMeetings = 3;

/** A greeting, thanks or a call for help: always answered, with the next meetings that have a day. */
export const help: Query<'help'> = (known, { topic }) => {
  const next = comingMeetings(known)
    .filter(({ when }) => isExact(when))
    .slice(0, shownMeetings);
  return {
    found: true,
    about: { meetings: idsOf(next) },
    evidence: [],
    payload: { topic, nextMeetings: next.map((meeting) => meetingLine(known, meeting)) },
  };
};
