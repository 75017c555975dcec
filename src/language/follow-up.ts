import type { MeetingId, PartyId } from '../domain/ids';
import type { Question } from '../queries/question';
import { standsAlone } from './leaning';
import { type Asked, asking, lean, periodOf, type Reading, saidTopic } from './shapes/shape';
import { topicOf } from './shapes/topic';
import { shifted } from './shifted';
import type { Slots } from './slots';
import type { Vocabulary } from './vocabulary';

/** What an utterance that leans on the last question asks, where it is that question with something changed. */
export function followed({ slots, reader, ...asked }: Asked, previous: Question): Reading | undefined {
  const all = { slots, reader, ...asked };
  const moved = shifted(previous, slots);
  if (moved) return asking(moved);
  if (slots.content.length === 0 && !standsAlone(slots, previous)) {
    const question = varied(previous, slots, reader.vocabulary);
    return question && asking(question);
  }
  if (previous.kind !== 'initiative' || previous.aspect !== 'dates' || slots.content.length === 0)
    return undefined;
  if (standsAlone(slots, previous) || slots.has('approved', 'who')) return undefined;
  // "And the regional one?": another date of the same initiative, by its words.
  const topic = topicOf(all);
  if (topic.kind === 'one' && topic.named) return undefined;
  return asking({ ...previous, match: saidTopic(slots).toLowerCase() });
}

/**
 * The last question with one slot changed ("og i Aarhus?", "hvad med SSU?", "og i november?"), where the
 * utterance holds nothing but that slot.
 */
function varied(
  previous: Question,
  slots: Slots,
  { meetings, bodies: names }: Vocabulary,
): Question | undefined {
  const { clusters, municipalities, bodies, areas, when } = slots;
  const parties = [...clusters, ...municipalities, ...bodies].map((id) => id as string as PartyId);
  const area = areas.length > 0 ? { focusAreas: areas } : {};
  const place = {
    ...(clusters.length > 0 ? { clusters, municipalities: undefined } : {}),
    ...(municipalities.length > 0 ? { municipalities, clusters: undefined } : {}),
  };
  const period = when && periodOf(when);
  const meeting = meetingOn(slots, meetings);
  const apart = when ? { apart: when.apart } : {};
  const changed = (): Question | undefined => {
    switch (previous.kind) {
      case 'due':
        return {
          ...previous,
          ...area,
          ...(parties.length > 0 ? { parties } : {}),
          ...(period ? { period, ...apart } : {}),
        } as Question;
      case 'tasks':
        return {
          ...previous,
          ...area,
          ...(parties.length > 0 ? { parties } : {}),
          ...(period ? { due: period, ...apart } : {}),
        } as Question;
      case 'initiatives':
        return {
          ...previous,
          ...area,
          ...place,
          ...(bodies.length > 0 ? { parties } : {}),
          ...(slots.phases.length > 0
            ? {
                phases: slots.phases.flatMap(({ value }) => (value.phase === 'started' ? [] : [value.phase])),
              }
            : {}),
        } as Question;
      case 'decisions':
        if (meeting) return { kind: 'decisions', meeting };
        return {
          ...previous,
          ...area,
          ...(bodies.length > 0 ? { bodies, meeting: undefined } : {}),
          ...(period ? { period, meeting: undefined } : {}),
        } as Question;
      case 'meetings':
        return {
          ...previous,
          ...(bodies.length > 0 ? { bodies } : {}),
          ...(period ? { period, which: 'all' } : {}),
        } as Question;
      case 'meeting': {
        const next = meetingAfter(previous.meeting, bodies, meetings);
        return next && { kind: 'meeting', meeting: next };
      }
      case 'milestones':
        return { ...previous, ...area, ...(period ? { period } : {}) } as Question;
      case 'changes':
        return { ...previous, ...area, ...(period ? { since: period } : {}) } as Question;
      case 'orders':
        return { ...previous, ...area } as Question;
      case 'body':
        return bodies[0] ? { ...previous, body: bodies[0] } : undefined;
      case 'cluster':
        return clusters[0] ? { ...previous, cluster: clusters[0] } : undefined;
      case 'initiative':
        if (bodies[0] && (previous.aspect === 'dates' || previous.aspect === 'meetings'))
          return { ...previous, match: names.find(({ id }) => id === bodies[0])?.abbreviations[0] ?? '' };
        return parties[0] && clusters.length + municipalities.length > 0
          ? { kind: 'initiative', initiative: previous.initiative, aspect: 'places', place: parties[0] }
          : undefined;
      default:
        return undefined;
    }
  };
  const said = parties.length + areas.length + (when ? 1 : 0) + slots.phases.length;
  if (said === 0) return undefined;
  const next = changed();
  if (!next) return undefined;
  const fresh = lean({ ...next, page: undefined }) as Question;
  return JSON.stringify(fresh) === JSON.stringify(previous) ? undefined : fresh;
}

type MeetingName = Vocabulary['meetings'][number];

/** The one exact meeting on the day an utterance names. */
function meetingOn({ when, bodies }: Slots, meetings: readonly MeetingName[]): MeetingId | undefined {
  const day = when?.grain === 'day' && when.relation !== 'since' ? when.bare.from : undefined;
  const there = meetings.filter(
    ({ exact, body, when: on }) =>
      exact && day === on.from && (bodies.length === 0 || bodies.some((id) => id === body)),
  );
  return there.length === 1 ? there[0]?.id : undefined;
}

/** The first meeting of given bodies on or after the day of another one. */
function meetingAfter(
  last: MeetingId,
  bodies: readonly string[],
  meetings: readonly MeetingName[],
): MeetingId | undefined {
  const seen = meetings.find(({ id }) => id === last)?.when.from ?? '';
  return meetings
    .filter(({ exact, body, when }) => exact && bodies.includes(body) && (when.from ?? '') >= seen)
    .sort((a, b) => ((a.when.from ?? '') < (b.when.from ?? '') ? -1 : 1))[0]?.id;
}
