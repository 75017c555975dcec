import type { PartyId } from '../../domain/ids';
import type { InitiativeKind } from '../../domain/initiative';
import { phases as allPhases, type Phase } from '../../domain/phase';
import type { Period } from '../../domain/span';
import { positions } from '../found';
import type { Word } from '../words';
import { decides } from './calendar';
import { pastDay } from './initiative';
import { type Asked, asking, lean, periodOf, type Shape } from './shape';
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
  const phases = phasesOf(asked);
  const kinds = kindsOf(asked);
  const ranked = slots.has('stale', 'oldest', 'newest');
  const filters = phases.length + slots.areas.length + slots.clusters.length + slots.municipalities.length;
  if (
    filters + kinds.length === 0 &&
    !slots.has('initiative', 'everything-on') &&
    !ranked &&
    !(slots.has('status') && pastDay(asked))
  )
    return undefined;
  if (slots.has('when', 'who') && !slots.has('which', 'list', 'how-many')) return undefined;
  if (slots.has('involved') && slots.has('cluster') && slots.municipalities.length > 0) return undefined;
  if (
    !(slots.has(...listing) || (phases.length > 0 && slots.has('whether'))) ||
    slots.has('meeting', 'agenda', 'decision', 'due', 'overdue')
  )
    return undefined;
  // "Er ministerhenvendelsen sendt?" names one of a kind, not the kind.
  const several = slots.has('initiative', 'everything-on') || kinds.some(({ plural }) => plural);
  const reached = reachedIn(asked);
  const past = reached ? undefined : pastDay(asked);
  if (filters === 0 && !several && !ranked && !(past && slots.has('status'))) return undefined;

  const topic = topicOf(asked);
  // "Everything under øvrige prioriteringer in the work plan": the area is what is asked.
  const wholeArea = slots.areaWords.length > 1 && slots.has('list', 'everything-on');
  const rest = wholeArea ? [] : contentBeyond(asked);
  const beyond = rest.length > 0;
  if (beyond && topic.kind === 'one' && !(several && slots.has('which', 'list', 'how-many', 'everything-on')))
    return undefined;
  const below = topic.kind === 'one' && slots.has('belongs') ? topic.id : undefined;
  const about =
    beyond && !below ? slots.topics.filter(({ share, phrase }) => share >= 0.5 || phrase).slice(0, 30) : [];
  if (beyond && !below && about.length === 0) return undefined;
  return asking(
    lean({
      kind: 'initiatives' as const,
      phases,
      kinds: below ? undefined : [...new Set(kinds.map(({ kind }) => kind))],
      focusAreas: slots.areas,
      clusters: slots.clusters,
      municipalities: slots.municipalities,
      parties: phases.includes('awaiting-national') ? [] : partners(asked),
      parent: below,
      initiatives: about.map(({ id }) => id),
      on: past?.on,
      asked: past?.asked,
      reached,
      sort: order(asked),
      limit: slots.has('oldest', 'newest') && !several ? 1 : undefined,
      count: slots.has('how-many') || undefined,
    }),
  );
};

const listing = [
  'which',
  'list',
  'how-many',
  'what',
  'initiative',
  'everything-on',
  'oldest',
  'newest',
  'stale',
  'where',
  'status',
  'planned',
  'history',
] as const;

/** Phases that are come to at a moment ("afsluttet i 2023"); in the others a thing lies for a while. */
const events: ReadonlySet<Phase | 'started'> = new Set([
  'started',
  'approved',
  'implemented',
  'completed',
  'closed',
] as const);

/** The time in which the initiatives are to have come to their phase. */
function reachedIn({ slots }: Asked): Period | undefined {
  const { when, phases } = slots;
  const event = phases.length > 0 && phases.every(({ value }) => events.has(value.phase) && !value.negated);
  return event && when && when.grain !== 'day' ? periodOf(when) : undefined;
}

/** Bodies that take part; the steering bodies are behind everything and narrow nothing unless they are to take part. */
const partners = (asked: Asked): PartyId[] =>
  asked.slots.bodies
    .filter((body) => asked.slots.has('involved') || !decides(asked, body))
    .map((id) => id as string as PartyId);

function order({ slots }: Asked): 'oldest-status' | 'newest-status' | undefined {
  if (slots.has('stale', 'oldest')) return 'oldest-status';
  return slots.has('newest') ? 'newest-status' : undefined;
}

/** The phases asked for; "not approved" is everything that has not come so far. */
function phasesOf({ slots }: Asked): Phase[] {
  const plain = slots.phases.filter(({ value }) => value.phase !== 'started' && !value.negated);
  const denied = slots.phases.filter(({ value }) => value.negated);
  const told = [plain, denied, slots.phases].find((some) => some.length > 0) ?? [];
  const wanted = told.flatMap(({ value: { phase, negated } }): readonly Phase[] => {
    if (phase === 'started') return negated ? ['not-started'] : underWay;
    if (!negated) return [phase];
    return allPhases.filter((other) => rank[other] < rank[phase] && other !== 'unknown');
  });
  return [...new Set(wanted)];
}

/** The kinds named, and whether several of them ("samarbejdsaftaler"). */
function kindsOf({ slots }: Asked): { kind: InitiativeKind; plural: boolean }[] {
  const inPhase = new Set(slots.phases.flatMap(positions));
  return slots.kinds
    .filter(({ from }) => !inPhase.has(from))
    .map(({ value, to }) => ({ kind: value, plural: /(er|erne|s)$/.test(slots.words[to - 1]?.text ?? '') }));
}

/** The words that name a topic beyond kinds and areas. */
function contentBeyond({ slots }: Asked): Word[] {
  const kindWords = new Set(slots.kinds.flatMap(({ from, to }) => slots.words.slice(from, to)));
  const areaWords = new Set(slots.areaWords);
  return slots.content.filter((word) => !kindWords.has(word) && !areaWords.has(word));
}
