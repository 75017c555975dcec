import type { Meeting } from '../domain/meeting';
import { comingMeetings, heldMeetings, standingMeetings } from './calendar';
import { evidenceOf } from './citations';
import { agendaInitiatives, anyOf } from './filters';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import { meetingLine } from './lines';
import { listed } from './paging';
import type { QuestionOf } from './question';
import { fallsIn, isExact, latestFirst, soonestFirst } from './when';

type Asked = QuestionOf<'meetings'>;

/**
 * Meetings: the next and the last (of each body that is named), the coming, the held, or all; where there is
 * none, the latest that is known.
 */
export const meetings: Query<'meetings'> = (known, question) => {
  const theirs = chosen(known, question.which).filter((meeting) => meets(meeting, question));
  const all = narrowed(theirs, question).map((meeting) => meetingLine(known, meeting));
  const list = listed(all, question.page);
  const nearest = list.total === 0 ? nearestOf(known, question) : undefined;
  return {
    found: list.total > 0,
    about: { meetings: idsOf(all.map(({ meeting }) => meeting)) },
    evidence: evidenceOf([...list.items, ...(nearest ? [nearest] : [])].flatMap(recordsOf)),
    payload: { list, nearest, othersMeet: list.total === 0 && comingMeetings(known).length > 0 },
  };
};

function chosen(known: Known, which: Asked['which']): Meeting[] {
  if (which === 'next' || which === 'upcoming') return comingMeetings(known);
  if (which === 'last' || which === 'held') return heldMeetings(known);
  return standingMeetings(known.register).toSorted((a, b) => soonestFirst(a.when, b.when));
}

const meets = (meeting: Meeting, { bodies, initiatives, period }: Asked): boolean =>
  anyOf<string>(bodies, [meeting.body]) &&
  anyOf(initiatives, agendaInitiatives(meeting)) &&
  (period === undefined || fallsIn(period, meeting.when));

/** Of what was held in a period, the exactly dated meetings, where there are any; of the next and last, one per body. */
function narrowed(meetings: readonly Meeting[], { which, period, bodies }: Asked): readonly Meeting[] {
  if (which === 'next' || which === 'last') return bodies ? firstOfEach(meetings) : meetings.slice(0, 1);
  const exact = meetings.filter(({ when }) => isExact(when));
  return which === 'held' && period && exact.length > 0 ? exact : meetings;
}

const firstOfEach = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.filter(({ body }, at) => meetings.findIndex((other) => other.body === body) === at);

/** The latest known meeting of the same bodies; nothing where no body was named. */
function nearestOf(known: Known, { bodies }: Asked) {
  if (!bodies) return undefined;
  const [latest] = standingMeetings(known.register)
    .filter((meeting) => anyOf<string>(bodies, [meeting.body]))
    .sort((a, b) => latestFirst(a.when, b.when));
  return latest && meetingLine(known, latest);
}

const recordsOf = ({ meeting }: { meeting: Meeting }) => [meeting, ...meeting.agenda];
