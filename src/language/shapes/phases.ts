import { phases as allPhases, type Phase } from '../../domain/phase';
import type { Period } from '../../domain/span';
import { isStopWord } from '../analyse';
import { isSaid } from '../says';
import { type Asked, periodOf } from './shape';

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
/** Phases that are steps on the way: what has not come to them lies before them. Beside the others lies all else. */
const steps: ReadonlySet<Phase> = new Set(['approved', 'implemented', 'completed'] as const);

const underWay: readonly Phase[] = [
  'in-preparation',
  'consultation',
  'awaiting-approval',
  'piloting',
  'implementing',
  'ongoing',
];

/** The phases asked for; "not approved" is everything that has not come so far, "not paused" everything else. */
export function phasesAsked({ slots }: Asked): Phase[] {
  const plain = slots.phases.filter(
    (said) => (said.value.phase !== 'started' || isJoined(slots, said, 'either-of')) && !said.value.negated,
  );
  const denied = slots.phases.filter(({ value }) => value.negated);
  if (slots.has('except') && slots.phases.length > 0) {
    const out = slots.phases.map(({ value }) => value.phase);
    return allPhases.filter((phase) => !out.includes(phase));
  }
  // "Approved and not begun" is approved; "paused or not begun" is one as well as the other.
  const either = plain.length > 0 ? denied.filter((said) => isJoined(slots, said, 'one-or-other')) : [];
  const told = [[...plain, ...either], denied, slots.phases].find((some) => some.length > 0) ?? [];
  const wanted = told.flatMap(({ value: { phase, negated } }): readonly Phase[] => {
    // "Nobody has begun".
    if (phase === 'started') return negated || slots.has('unassigned') ? ['not-started'] : underWay;
    if (!negated) return [phase];
    if (!steps.has(phase)) return allPhases.filter((other) => other !== phase);
    // What is in place is not unfinished.
    return allPhases.filter((other) => rank[other] < Math.min(rank[phase], rank.implemented));
  });
  return [...new Set(wanted)];
}

/** "Under way or planned": a phase beside another, and not what is said of it; `by` the words between them. */
const isJoined = (
  { phases, words }: Asked['slots'],
  said: Asked['slots']['phases'][number],
  by: 'either-of' | 'one-or-other',
): boolean =>
  phases.some(({ from, to }) => {
    const [left, right] = from < said.from ? [to, said.from] : [said.to, from];
    const joint = words.slice(left, right + 1).map(({ text }) => text);
    const between = joint.slice(0, -1);
    return (
      from !== said.from &&
      joint.some((text) => isSaid(text, by)) &&
      between.every((text) => isSaid(text, by) || isStopWord(text))
    );
  });

/** Phases that are come to at a moment ("afsluttet i 2023"); in the others a thing lies for a while. */
const events: ReadonlySet<Phase | 'started'> = new Set([
  'started',
  'approved',
  'implemented',
  'completed',
  'closed',
] as const);

/** The time in which the initiatives are to have come to their phase; "hvad var i gang" asks of a state instead. */
export function reachedIn({ slots }: Asked): Period | undefined {
  const { when, phases, words } = slots;
  const event = phases.length > 0 && phases.every(({ value }) => events.has(value.phase) && !value.negated);
  const said = (...some: string[]): boolean => words.some(({ text }) => some.includes(text));
  const state = said('var') || (said('was', 'were') && said('way', 'progress', 'running', 'going', 'active'));
  const day = when?.relation === 'on' && when.grain === 'day';
  return event && !state && when && !day ? periodOf(when) : undefined;
}
