import type { InitiativeId, PartyId } from '../domain/ids';
import type { Question } from '../queries/question';
import { lean, periodOf } from './shapes/shape';
import type { Slots } from './slots';
import type { Vocabulary } from './vocabulary';

/** Does an utterance lean on what was last asked: it opens with "og", "hvad med", or speaks of "den"? */
export function leansOn(slots: Slots): boolean {
  const [first] = slots.cues.filter(({ value }) => value === 'follow').map(({ from }) => from);
  if (first === 0) return true;
  return slots.content.length === 0 && (slots.has('it') || (slots.has('still') && slots.bodies.length === 0));
}

/** The one initiative a question is about, if there is one. */
export function initiativeOf(question: Question | undefined): InitiativeId | undefined {
  if (question?.kind === 'initiative') return question.initiative;
  if (question && 'initiatives' in question && question.initiatives) return question.initiatives[0];
  return undefined;
}

/**
 * The last question with one slot changed ("og i Aarhus?", "hvad med SSU?", "og i november?"), where the
 * utterance holds nothing but that slot.
 */
export function varied(previous: Question, slots: Slots, { meetings }: Vocabulary): Question | undefined {
  const { clusters, municipalities, bodies, areas, when } = slots;
  const parties = [...clusters, ...municipalities, ...bodies].map((id) => id as string as PartyId);
  const area = areas.length > 0 ? { focusAreas: areas } : {};
  const place = {
    ...(clusters.length > 0 ? { clusters, municipalities: undefined } : {}),
    ...(municipalities.length > 0 ? { municipalities, clusters: undefined } : {}),
  };
  const period = when && periodOf(when);
  const onDay = when?.grain === 'day' && when.relation !== 'since' ? when.bare.from : undefined;
  const there = meetings.filter(
    ({ exact, body, when: on }) =>
      exact && onDay === on.from && (bodies.length === 0 || bodies.some((id) => id === body)),
  );
  const meeting = there.length === 1 ? there[0]?.id : undefined;
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
        const own = meetings.filter(({ exact, body }) => exact && bodies.some((id) => id === body));
        const seen = meetings.find(({ id }) => id === previous.meeting)?.when.from ?? '';
        const after = own
          .filter(({ when: on }) => (on.from ?? '') >= seen)
          .sort((a, b) => ((a.when.from ?? '') < (b.when.from ?? '') ? -1 : 1));
        return after[0] && { kind: 'meeting', meeting: after[0].id };
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
