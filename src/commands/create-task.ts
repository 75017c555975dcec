import { type PartyId, taskId } from '../domain/ids';
import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { oneDay } from '../domain/span';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { areKnown, assigned, partiesMeant } from './for-whom';
import { nextIds } from './next-ids';
import { reporting } from './reporting';
import { worksOnAny } from './rights';
import { mayCreateTask, taskKeepers } from './task-rights';

/** Makes a task, or one for each of several parties: all of them by one change, which takes all of them back. */
export function createTask(
  command: CommandOf<'create-task'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const { what, person, due, recurring, decision, message } = command;
  const { today } = circumstances;
  const initiatives = [...new Set(command.initiatives)];
  const parties = partiesMeant(register, command.parties, today);
  if (!mayCreateTask(actor, { initiatives, parties }) && initiatives.length === 0 && worksOnAny(actor))
    return wrong('initiatives', 'missing');
  if (!mayCreateTask(actor, { initiatives, parties }))
    return refused({ reason: 'not-allowed', who: taskKeepers });
  if (!initiatives.every((id) => isLive(register.initiative.get(id))))
    return wrong('initiatives', 'not-a-choice');
  if (!areKnown(register, parties)) return wrong('parties', 'not-a-choice');
  if (person !== undefined && !isLive(register.person.get(person))) return wrong('person', 'not-a-choice');
  if (due !== undefined && due < today) return wrong('due', 'in-the-past');
  if (due !== undefined && recurring) return wrong('due', 'date-or-recurring');
  if (decision !== undefined && !isLive(register.decision.get(decision)))
    return refused({ reason: 'not-there' });
  const each: readonly (readonly PartyId[])[] = parties.length > 0 ? parties.map((one) => [one]) : [[]];
  const ids = nextIds(register, 'task', each.length);
  return {
    ok: true,
    put: each.map((own, n) => ({
      type: 'task',
      record: {
        id: taskId.parse(ids[n]),
        what,
        recipients: [],
        ...assigned(register, own, person),
        initiatives,
        decision,
        message,
        due: due && { ...oneDay(due), inferred: false },
        recurring,
        state: 'open',
        stateBasis: 'from-source',
        stateKnownFrom: today,
        ...reporting(actor, circumstances),
      },
    })),
  };
}
