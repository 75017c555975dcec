import type { Phase } from '../domain/phase';
import type { Cue } from './cue';
import type { Found, Stretch } from './found';
import type { Word } from './words';

/** A phase that was said, and whether it was denied. */
export type SaidPhase = Found<{ phase: Phase | 'started'; negated: boolean }>;

/** How many words may stand between "ikke" and what it denies ("er ikke kommet rigtigt i gang"). */
export const denialReach = 4;

/** "What did SSU not approve", "ikke besluttet": what is not decided on is not approved. */
export const undecided = (
  words: readonly Word[],
  cues: readonly Found<Cue>[],
  said: readonly SaidPhase[],
): SaidPhase[] =>
  cues
    .filter(
      ({ value, from, to }) =>
        deciding.has(value) && !said.some((phase) => phase.from < to && from < phase.to),
    )
    .filter(({ from }) =>
      cues.some(
        (not) =>
          not.value === 'not' &&
          not.to <= from &&
          from - not.to <= denialReach &&
          denials.has(words[not.to - 1]?.text ?? ''),
      ),
    )
    .map(({ from, to }) => ({ from, to, value: { phase: 'approved', negated: true } }));

/** Phases of what lacks something: "mangler at få det sidste ja" denies none of them. */
export const isLack: ReadonlySet<Phase | 'started'> = new Set<Phase>([
  ...(['idea', 'not-started', 'awaiting-approval', 'awaiting-national', 'paused'] as const),
]);

const deciding: ReadonlySet<Cue> = new Set<Cue>(['decision', 'approved']);
/** What denies a verb; "ingen beslutninger" denies a thing. */
const denials: ReadonlySet<string> = new Set(['ikke', 'aldrig', 'not', 'never', 'nt']);

/** "The rollout has not begun": what is not begun is denied with it. */
export const deniedSubjects = (phases: readonly SaidPhase[]): SaidPhase[] =>
  phases.map((said) => {
    const isSubject = phases.some(
      ({ from, value }) =>
        value.negated && value.phase === 'started' && from > said.to && from - said.to <= subjectReach,
    );
    return isSubject && begun.has(said.value.phase)
      ? { ...said, value: { ...said.value, negated: true } }
      : said;
  });

/** How many words may stand between a subject and the beginning that is denied of it. */
const subjectReach = 3;
const begun: ReadonlySet<Phase | 'started'> = new Set(['implementing', 'piloting'] as const);

/** "Trials that have ended": a noun for things of a kind says no phase beside one that does. */
export const ofThemselves = (phases: SaidPhase[], kinds: readonly Stretch[]): SaidPhase[] => {
  const others = phases.filter(({ from, to }) => !kinds.some((kind) => kind.from === from && kind.to === to));
  return others.some(({ value }) => value.phase !== 'started') ? others : phases;
};
