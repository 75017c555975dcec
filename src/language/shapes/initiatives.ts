import type { PartyId } from '../../domain/ids';
import type { InitiativeKind } from '../../domain/initiative';
import { phases as allPhases, type Phase } from '../../domain/phase';
import { pastDay } from './initiative';
import { type Asked, asking, lean, type Shape } from './shape';
import { topicOf } from './topic';

/** How far along a phase is; what is "not yet approved" has a lower rank than "approved". */
const rank: Readonly<Record<Phase, number>> = {
  idea: 0,
  'not-started': 1,
  'in-preparation': 2,
  'awaiting-national': 2,
  paused: 2,
  consultation: 3,
  'awaiting-approval': 4,
  approved: 5,
  piloting: 6,
  implementing: 6,
  ongoing: 6,
  implemented: 7,
  completed: 8,
  closed: 8,
  unknown: 9,
};
const underWay: readonly Phase[] = [
  'in-preparation',
  'consultation',
  'awaiting-approval',
  'piloting',
  'implementing',
  'ongoing',
];

/** Initiatives by phase, kind, focus area, place, party, topic or age of their status. */
export const initiatives: Shape = (asked) => {
  const { slots } = asked;
  const listing = slots.has(
    'which',
    'list',
    'how-many',
    'what',
    'initiative',
    'oldest',
    'newest',
    'stale',
    'whether',
    'where',
    'status',
    'follow',
  );
  const phases = phasesOf(asked);
  const kinds = kindsOf(asked);
  const stale = slots.has('stale', 'oldest', 'newest');
  const filtered = phases.length + kinds.length + slots.areas.length > 0 || slots.has('initiative') || stale;
  if (!listing || !filtered || slots.has('meeting', 'agenda', 'decision', 'due', 'overdue')) return undefined;
  const topic = topicOf(asked);
  const beyond = contentBeyond(asked);
  const plural = slots.has('initiative') || kinds.length > 0;
  if (topic.kind === 'one' && !(plural && slots.has('which', 'list', 'how-many')) && beyond > 0)
    return undefined;
  const below = topic.kind === 'one' && slots.has('belongs') ? topic.id : undefined;
  const about =
    beyond > 0 && below === undefined
      ? slots.topics.filter(({ share, phrase }, at) => (share >= 0.5 || phrase) && at < 30)
      : [];
  if (beyond > 0 && about.length === 0 && below === undefined && phases.length === 0 && kinds.length === 0)
    return undefined;
  const past = pastDay(asked);
  const parties = slots.bodies
    .filter((body) => !['ssg', 'ssu'].includes(body) || slots.has('involved'))
    .map((id) => id as string as PartyId);
  return asking(
    lean({
      kind: 'initiatives' as const,
      phases,
      kinds: below ? undefined : kinds,
      focusAreas: slots.areas,
      clusters: slots.clusters,
      municipalities: slots.municipalities,
      parties: phases.includes('awaiting-national') ? [] : parties,
      parent: below,
      initiatives: about.length > 0 ? about.map(({ id }) => id) : undefined,
      on: past?.on,
      asked: past?.asked,
      sort: slots.has('stale', 'oldest')
        ? ('oldest-status' as const)
        : slots.has('newest')
          ? ('newest-status' as const)
          : undefined,
      limit:
        slots.has('oldest', 'newest') &&
        !slots.words.some(({ text }) => text === 'de' || text === 'hvilke' || text === 'ones')
          ? 1
          : undefined,
      count: slots.has('how-many') || undefined,
    }),
  );
};

/** The phases asked for; "not approved" is everything that has not come so far. */
function phasesOf({ slots }: Asked): Phase[] {
  const named = slots.phases.filter(({ value }) => value.phase !== 'started' || value.negated);
  const wanted = (named.length > 0 ? named : slots.phases).flatMap(
    ({ value: { phase, negated } }): readonly Phase[] => {
      if (phase === 'started') return negated ? ['not-started'] : underWay;
      if (!negated) return [phase];
      return allPhases.filter((other) => rank[other] < rank[phase] && other !== 'unknown');
    },
  );
  return [...new Set(wanted)];
}

function kindsOf({ slots }: Asked): InitiativeKind[] {
  const phaseWords = new Set(
    slots.phases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  return [...new Set(slots.kinds.filter(({ from }) => !phaseWords.has(from)).map(({ value }) => value))];
}

/** How many words name a topic beyond the kinds and areas. */
function contentBeyond({ slots }: Asked): number {
  const kindWords = new Set(slots.kinds.flatMap(({ from, to }) => slots.words.slice(from, to)));
  const areaWords = new Set(slots.areaWords);
  return slots.content.filter((word) => !kindWords.has(word) && !areaWords.has(word)).length;
}
