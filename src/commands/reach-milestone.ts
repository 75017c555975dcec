import type { Register } from '../domain/register';
import { oneDay } from '../domain/span';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { changeableMilestone } from './milestone-rights';

/** Says on which day a date was reached: that is its day from now on. */
export function reachMilestone(
  { milestone: id, on }: CommandOf<'reach-milestone'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const found = changeableMilestone(register, id, actor);
  if (!found.ok) return found;
  if (on > today) return wrong('on', 'in-the-future');
  if (found.milestone.reached === on) return refused({ reason: 'nothing-changed' });
  return {
    ok: true,
    put: [
      {
        type: 'milestone',
        record: { ...found.milestone, when: oneDay(on), precision: 'day', tense: 'past', reached: on },
      },
    ],
  };
}
