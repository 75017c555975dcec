import { type Day, daysBetween } from '../domain/day';
import type { Meeting } from '../domain/meeting';
import { comingMeetings, heldMeetings, standingMeetings } from './calendar';
import { evidenceOf } from './citations';
import { agendaInitiatives, anyOf } from './filters';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import { meetingLine } from './lines';
import { listed } from './paging';
import type { QuestionOf } from './question';
import { fallsIn, isExact, latestFirst, orderDay, soonestFirst } from './when';

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

/**
 * Of the same bodies the meeting nearest to a period, without one the latest known; nothing where no body was named.
 * What has no exact day is nearest only where nothing else is known.
 */
function nearestOf(known: Known, { bodies, period }: Asked) {
  if (!bodies) return undefined;
  const theirs = standingMeetings(known.register).filter((meeting) => anyOf<string>(bodies, [meeting.body]));
  const exact = theirs.filter(({ when }) => isExact(when));
  const day = period?.from ?? period?.to;
  const away = ({ when }: Meeting): number => (day ? Math.abs(daysBetween(day, orderDay(when) as Day)) : 0);
  const [nearest] = (exact.length > 0 && day ? exact : theirs).sort(
    (a, b) => away(a) - away(b) || latestFirst(a.when, b.when),
  );
  return nearest && meetingLine(known, nearest);
}

const recordsOf = ({ meeting }: { meeting: Meeting }) => [meeting, ...meeting.agenda];
