import { addMonths, type Day, daysBetween } from '../domain/day';
import type { InitiativeId, MeetingId } from '../domain/ids';
import { readMeetingTime } from '../domain/meeting-time';
import type { Question } from '../queries/question';
import type { DateMention } from './dates/date-mention';
import { patternOf } from './says';
import { type Asked, periodOf } from './shapes/shape';
import type { Said, Told } from './wish-words';

/**
 * The meeting somebody wants to change: the one a time names, else the one of that body on that day, else the body's
 * next, or where it was `held` its last. Where it is to be moved, the last day that was said is the new one.
 */
function meetingMeant(
  { slots, reader, today }: Asked,
  meant: 'moved' | 'held' | 'any',
): MeetingId | undefined {
  const { mentions } = slots.dates;
  const named = mentions.find(({ meeting }) => meeting !== undefined)?.meeting;
  if (named !== undefined) return named as MeetingId;
  const bodies: readonly string[] = [...slots.bodies, ...slots.datedBodies];
  const days = (meant === 'moved' ? oldTimes(mentions) : mentions).flatMap(({ span }) => span.from ?? []);
  const meetings = reader.vocabulary.meetings.filter(
    ({ body, state }) => state !== 'cancelled' && (bodies.length === 0 || bodies.includes(body)),
  );
  if (days.length > 0) return meetings.find(({ when }) => when.from !== null && days.includes(when.from))?.id;
  if (bodies.length === 0) return undefined;
  const known = meetings
    .filter(({ exact, when }) => exact && when.from !== null)
    .sort((a, b) => (String(a.when.from) < String(b.when.from) ? -1 : 1));
  const isOver = ({ when }: (typeof known)[number]): boolean => when.from !== null && when.from <= today;
  return meant === 'held'
    ? known.findLast(isOver)?.id
    : known.find((one) => !isOver(one) || one.when.from === today)?.id;
}

/** The times of what is to be moved: all but the last, which is the new one; "8/11 til 15/11" is one time and names both. */
const oldTimes = (mentions: readonly DateMention[]): readonly DateMention[] =>
  mentions.length === 1 && mentions[0]?.relation === 'between' ? mentions : mentions.slice(0, -1);

/** What a form about a meeting is about, and what goes into it. */
export function aboutMeeting(
  form: string,
  said: Said,
  asked: Asked,
  initiative: InitiativeId | undefined,
): Told {
  const { slots } = asked;
  const meeting = meetingMeant(
    asked,
    form === 'move-meeting' ? 'moved' : form === 'record-decision' ? 'held' : 'any',
  );
  const bodies = slots.bodies.length > 0 ? { bodies: slots.bodies } : {};
  // "Beslutning på SSG 5/10": where nobody met that day, it is said, with the meetings around it.
  const { mentions } = slots.dates;
  const day = (form === 'move-meeting' ? oldTimes(mentions) : mentions).find(({ grain }) => grain === 'day');
  const which = form === 'record-decision' ? 'held' : 'upcoming';
  const instead: Question = day
    ? { kind: 'meetings', which: 'all', ...bodies, period: periodOf(day) }
    : { kind: 'meetings', which, ...bodies };
  const about = { meeting };
  switch (form) {
    case 'move-meeting':
      return { about, values: { day: newDay(asked), time: meetingTimeSaid(slots) }, instead };
    case 'add-agenda-item':
      return { about, values: { what: said.text, initiatives: initiative }, instead };
    case 'record-decision':
      return { about, values: { result: said.outcome, text: said.text }, instead };
    default:
      return { about, instead };
  }
}

const clock = `\\d[\\d.:]*(?:\\s*(?:${patternOf('half-of-day')}))?`;
const atTime = new RegExp(
  `\\b(?:${patternOf('clock-from')})\\s*(${clock}(?:\\s*(?:-|${patternOf('clock-to')})\\s*${clock})?)`,
);
const opensWithMeeting = new RegExp(
  `^(?:(?:${patternOf('a-new')})\\s+)*(?:\\w+-)?(?:${patternOf('meeting-word')})\\b`,
);

/** The time of day that is said of a meeting ("kl. 13-15"), as its form holds it. */
export const meetingTimeSaid = ({ folded }: Asked['slots']): string | undefined =>
  readMeetingTime(atTime.exec(folded.text)?.[1] ?? '');

/** "Møde i SSG 8/11 kl. 13-15": told, without a word of what is to be done with it. */
export const tellsOfMeeting = (slots: Asked['slots']): boolean =>
  opensWithMeeting.test(slots.folded.text) && meetingTimeSaid(slots) !== undefined;

/** Days after which the new day of a meeting is rather the one before it: "1/12 til 24/11" moves it a week ahead. */
const farthest = 183;

/** The day a meeting is moved to. As one time "1/12 til 24/11" is read as nearly a year, and is none. */
function newDay(asked: Asked): Day | undefined {
  const day = lastDay(asked);
  const [only, other] = asked.slots.dates.mentions;
  const isOne = only?.relation === 'between' && other === undefined && !only.yearGiven;
  return isOne && day && only.span.from && daysBetween(only.span.from, day) > farthest
    ? addMonths(day, -12)
    : day;
}

/**
 * "Flyt SSG 8/11 til 15/11", "aflys SSU 1/12": said of a body, and meant of its meeting. Without a day, only what is moved
 * is a meeting: a body can end, too.
 */
export function meansMeeting({ deeds }: Pick<Said, 'deeds'>, asked: Asked): boolean {
  const { slots } = asked;
  const isMoved = deeds.includes('move') || deeds.includes('postpone');
  if (slots.bodies.length + slots.datedBodies.length === 0) return false;
  if (!isMoved && !(deeds.includes('cancel') && slots.dates.mentions.length > 0)) return false;
  return meetingMeant(asked, isMoved ? 'moved' : 'any') !== undefined;
}

/** The last day of the last time that was said; for what is to be done by then. */
export function lastDay({ slots }: Asked): Day | undefined {
  const span = slots.dates.mentions.at(-1)?.span;
  return span?.to ?? span?.from ?? undefined;
}
