import { addMonths, type Day } from '../domain/day';
import type { BodyId, ClusterId, FocusAreaId, MunicipalityId, PartyId } from '../domain/ids';
import type { InitiativeKind } from '../domain/initiative';
import type { Phase } from '../domain/phase';
import type { Period } from '../domain/span';
import type { DateMention } from './dates/read-dates';
import { type Asked, periodOf } from './shapes/shape';
import type { Slots } from './slots';

/** What an utterance says that can take the place of something in the last question; `undefined`: nothing of it. */
export interface Said {
  parties: PartyId[] | undefined;
  clusters: ClusterId[] | undefined;
  municipalities: MunicipalityId[] | undefined;
  bodies: BodyId[] | undefined;
  focusAreas: FocusAreaId[] | undefined;
  phases: Phase[] | undefined;
  kinds: InitiativeKind[] | undefined;
  time: { period: Period; apart: Day | undefined } | undefined;
  /** The end of a time that is past, for what was so then. */
  past: { on: Day; asked: Period } | undefined;
  sort: 'oldest-status' | 'newest-status' | undefined;
  count: true | undefined;
  overdue: true | undefined;
  types: 'evaluation'[] | undefined;
  which: 'next' | 'last' | 'held' | 'upcoming' | undefined;
}

/** Collects what is said. */
export function saidIn({ slots, today, previous }: Asked): Said {
  const { bodies, areas, phases, kinds, when, has } = slots;
  // "Og i Aarhus?": of the kind that was asked about before.
  const held = JSON.stringify(previous ?? {});
  const settle = <T>(some: T[], pick: (place: Slots['places'][number]) => T | undefined, of: RegExp): T[] => [
    ...some,
    ...(of.test(held) ? slots.places.flatMap((place) => pick(place) ?? []) : []),
  ];
  const clusters = settle(slots.clusters, ({ cluster }) => cluster, /"klynge-|"cluster|"implementation"/);
  const municipalities = settle(
    slots.municipalities,
    ({ municipality }) => municipality,
    /"kommune-|"approvals"/,
  );
  const past = when?.relation === 'on' && when.bare.to !== null && when.bare.to < today ? when : undefined;
  return {
    parties: some([...clusters, ...municipalities, ...bodies].map((id) => String(id) as PartyId)),
    clusters: some(clusters),
    municipalities: some(municipalities),
    bodies: some(bodies),
    focusAreas: some(areas),
    phases: some(phases.flatMap(({ value: { phase } }) => (phase === 'started' ? [] : [phase]))),
    kinds: some([...new Set(kinds.map(({ value }) => value))]),
    time: when && {
      period: previous?.kind === 'decisions' ? pastOf(when, today) : periodOf(when),
      apart: when.apart,
    },
    past: past?.bare.to ? { on: past.bare.to, asked: periodOf({ ...past, span: past.bare }) } : undefined,
    sort: has('oldest', 'stale') ? 'oldest-status' : has('newest') ? 'newest-status' : undefined,
    count: has('how-many') || undefined,
    overdue: has('overdue') || undefined,
    types: has('evaluation') ? ['evaluation'] : undefined,
    which: (['next', 'last', 'held', 'upcoming'] as const).find((cue) => has(cue)),
  };
}

/** Decisions were taken: a month without its year is the last one of that name. */
function pastOf(when: DateMention, today: Day): Period {
  const period = periodOf(when);
  if (when.yearGiven || period.from === null || period.from <= today) return period;
  const back = (day: Day | null): Day | null => day && addMonths(day, -12);
  return { ...period, from: back(period.from), to: back(period.to) };
}

const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
