import type { Register } from '../domain/register';
import type { Actor, Circumstances, CommandOf, Decided } from './command';
import { changeableMilestone } from './milestone-rights';

/** Says that a date counts no longer; it is kept, with the reason. */
export function dropMilestone(
  { milestone: id, reason }: CommandOf<'drop-milestone'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const found = changeableMilestone(register, id, actor);
  if (!found.ok) return found;
  const superseded = { text: reason, knownFrom: today, evidence: [] };
  return { ok: true, put: [{ type: 'milestone', record: { ...found.milestone, superseded } }] };
}
