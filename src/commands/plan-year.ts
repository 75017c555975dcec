import { planIdOf } from '../domain/follow-up';
import { goalIn } from '../domain/goals';
import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { reporting } from './reporting';
import { unlessSecretariat } from './secretariat-only';
import { retold } from './told';

/** Puts the action plan of a goal for a year in the place of the one there is. */
export function planYear(
  { goal, year, initiatives, note }: CommandOf<'plan-year'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const forbidden = unlessSecretariat(actor);
  if (forbidden) return forbidden;
  if (!goalIn(register, goal)) return refused({ reason: 'not-there' });
  if (!initiatives.every((id) => isLive(register.initiative.get(id))))
    return wrong('initiatives', 'not-a-choice');
  const id = planIdOf(goal, year);
  const old = register.plan.get(id);
  if (initiatives.length === 0 && !isLive(old)) return wrong('initiatives', 'missing');
  const planned = [...new Set(initiatives)];
  const record = { id, goal, year, initiatives: planned, note: note && retold(old?.note, note) };
  return { ok: true, put: [{ type: 'plan', record: { ...record, ...reporting(actor, circumstances) } }] };
}
