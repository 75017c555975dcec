import { milestoneId } from '../domain/ids';
import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { mayKeepDates, milestoneKeepers } from './milestone-rights';
import { nextIds } from './next-ids';
import { plannedFor } from './planned-dates';
import { reporting } from './reporting';

/** Adds a date to the life of initiatives; one that is over is told as past. */
export function addMilestone(
  { label, type, on, until, ...command }: CommandOf<'add-milestone'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const initiatives = [...new Set(command.initiatives)];
  if (!mayKeepDates(actor, initiatives)) return refused({ reason: 'not-allowed', who: milestoneKeepers });
  if (initiatives.length === 0) return wrong('initiatives', 'missing');
  if (!initiatives.every((id) => isLive(register.initiative.get(id))))
    return wrong('initiatives', 'not-a-choice');
  const planned = plannedFor(on, until);
  if (!planned.ok) return planned;
  return {
    ok: true,
    put: [
      {
        type: 'milestone',
        record: {
          id: milestoneId.parse(nextIds(register, 'milestone', 1)[0]),
          label,
          type,
          ...planned.dates,
          tense: (until ?? on) < circumstances.today ? 'past' : 'planned',
          initiatives,
          bodies: [],
          ...reporting(actor, circumstances),
        },
      },
    ],
  };
}
