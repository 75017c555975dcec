import type { InitiativeKind } from '../../domain/initiative';
import { positions } from '../found';
import type { Asked } from './shape';

/** "Hvilken indsats", "which project": one of them. */
export const isOneOf = ({ slots }: Asked): boolean =>
  slots.words.some(({ text }) => /^(indsats|initiativ|projekt|initiative|project)$/.test(text));

/** "Indsatser", "which project": more than one, or one out of more. */
export const isPlural = ({ slots }: Asked): boolean =>
  slots.cues.some(
    ({ value, to }) =>
      value === 'initiative' &&
      (/(er|erne|s|tiltag|tiltagene|ting)$/.test(slots.words[to - 1]?.text ?? '') ||
        slots.has('which', 'how-many')),
  );

/** The kinds named, and whether several of them ("samarbejdsaftaler"). */
export function kindsOf({ slots }: Asked): { kind: InitiativeKind; plural: boolean }[] {
  const inPhase = new Set(slots.phases.flatMap(positions));
  return slots.kinds
    .filter(({ from }) => !inPhase.has(from))
    .map(({ value, to }) => ({ kind: value, plural: /(er|erne|s)$/.test(slots.words[to - 1]?.text ?? '') }));
}
