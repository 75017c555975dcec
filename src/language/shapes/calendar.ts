import type { BodyId, MeetingId } from '../../domain/ids';
import { overlaps, type Period } from '../../domain/span';
import type { DateMention } from '../dates/read-dates';
import { fold } from '../fold';
import { isSaid, says } from '../says';
import type { Vocabulary } from '../vocabulary';
import { type Asked, periodOf } from './shape';

type MeetingName = Vocabulary['meetings'][number];

/** Bodies of the utterance that hold meetings. */
export function meetingBodies(asked: Asked): BodyId[] {
  const { slots, reader, previous, leaning } = asked;
  if (slots.bodies.length === 0 && previous?.kind === 'meetings' && (leaning || slots.has('it', 'agenda')))
    return previous.bodies ?? [];
  const last = previous?.kind === 'meeting' ? previous.meeting : undefined;
  if (slots.bodies.length === 0 && last && (leaning || slots.has('it')))
    return reader.vocabulary.meetings.flatMap(({ id, body }) => (id === last ? [body as BodyId] : []));
  const holders = new Set(reader.vocabulary.meetings.map(({ body }) => body));
  const bodies = slots.bodies.filter((body) => holders.has(body));
  if (bodies.length > 0) return bodies;
  // "When does the working group meet": of itself, not of its work.
  const meets = slots.has('meeting') && slots.has('when', 'next', 'last');
  const named = slots.bodies.filter((body) => decides(asked, body) || (meets && isWorkingGroup(asked, body)));
  // No register knows meetings of a cluster: asked for, they are none, rather than somebody else's.
  return named.length > 0 ? named : slots.clusters.map((id) => String(id) as BodyId);
}

/** Does a body decide, though the register may know no meeting of it? */
export const decides = ({ reader }: Asked, body: string): boolean =>
  reader.vocabulary.bodies.some((other) => other.id === body && other.decides);

const isWorkingGroup = ({ reader }: Asked, body: string): boolean =>
  reader.vocabulary.bodies.some((other) => other.id === body && other.isWorkingGroup);

/** The exactly dated meetings before and after today, of given bodies or of all, in order of time. */
export function exactMeetings(
  { reader, today }: Asked,
  bodies: readonly string[],
): { past: MeetingName[]; coming: MeetingName[] } {
  const own = reader.vocabulary.meetings
    .filter(
      ({ exact, body, state }) =>
        exact && state !== 'cancelled' && (bodies.length === 0 || bodies.includes(body)),
    )
    .sort((a, b) => ((a.when.from ?? '') < (b.when.from ?? '') ? -1 : 1));
  return {
    past: own.filter(({ when }) => (when.from ?? '') < today),
    coming: own.filter(({ when }) => (when.from ?? '') >= today),
  };
}

/** "På SSG den 8/11", and "til SSG i november": of the meeting, not until it. */
export const isOn = ({ relation, text }: DateMention): boolean =>
  relation === 'on' || text.toLowerCase().startsWith('til ');

/**
 * When something was decided or held: "beslutninger fra marts" are those of March, "fra marts og frem" and "siden marts"
 * those since then.
 */
export function timeHeld({ slots, today }: Asked): Period | undefined {
  const { when } = slots;
  if (!when) return undefined;
  const { relation, grain, meeting, bare } = when;
  const said = fold(when.text).text;
  const [first = ''] = said.split(' ');
  const isWithin =
    relation === 'from' &&
    grain !== 'day' &&
    meeting === undefined &&
    bare.to !== null &&
    bare.to < today &&
    isSaid(first, 'of-a-year') &&
    !says(said, 'from-then-on');
  return isWithin ? { ...bare, words: periodOf(when).words } : periodOf(when);
}

/** The one meeting an utterance points to: by its date, or as the last or the next of its body. */
export function meetingOf(asked: Asked): MeetingId | undefined {
  const { slots } = asked;
  const bodies = meetingBodies(asked);
  const mention = slots.dates.mentions.find(({ meeting }) => meeting !== undefined);
  if (mention?.meeting && (isOn(mention) || (mention.relation === 'from' && slots.has('decision'))))
    return mention.meeting as MeetingId;
  const { past, coming } = exactMeetings(asked, bodies);
  if (slots.when && isOn(slots.when) && (bodies.length > 0 || slots.has('agenda'))) {
    const { bare } = slots.when;
    const there = asked.reader.vocabulary.meetings.filter(
      ({ body, when }) =>
        (bodies.length === 0 || bodies.some((id) => id === body)) &&
        when.from !== null &&
        overlaps(when, bare),
    );
    const exact = there.filter((meeting) => meeting.exact);
    const [only, second] = exact.length > 0 ? exact : there;
    if (only && !second) return only.id;
  }
  if (slots.when && !isOn(slots.when)) return undefined;
  if (slots.has('last') && !slots.when) return past.at(-1)?.id;
  if (slots.has('next', 'upcoming') && !slots.when) return coming[0]?.id;
  return undefined;
}

/** Meetings that a month or other period without a year can mean, newest first. */
export function meetingsIn(asked: Asked, when: DateMention): MeetingName[] {
  const { reader } = asked;
  const bodies = meetingBodies(asked);
  const month = when.bare.from?.slice(5, 7);
  return reader.vocabulary.meetings
    .filter(
      ({ body, when: span, state }) =>
        span.from !== null &&
        state === 'held' &&
        (bodies.length === 0 || bodies.includes(body as BodyId)) &&
        (overlaps(span, when.bare) ||
          (!when.yearGiven &&
            when.grain === 'month' &&
            span.from.slice(5, 7) === month &&
            span.to?.slice(5, 7) === month)),
    )
    .sort((a, b) => ((a.when.from ?? '') > (b.when.from ?? '') ? -1 : 1));
}

/** "Hvad skal de have på bordet der?", of a meeting just spoken of: what is on its agenda, and nobody's tasks. */
export const asksWhatIsOn = ({ slots, previous }: Asked): boolean =>
  (previous?.kind === 'meeting' || previous?.kind === 'meetings') &&
  !slots.has('mine') &&
  slots.bodies.length + slots.clusters.length + slots.municipalities.length === 0 &&
  says(slots.folded.text, 'on-the-table');
