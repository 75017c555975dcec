import { measurementIdOf } from '../domain/follow-up';
import { indicatorIn } from '../domain/goals';
import type { Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { reporting } from './reporting';
import { unlessSecretariat } from './secretariat-only';

/** Puts what an indicator was on a day on record; a day has one measurement. */
export function recordMeasurement(
  { indicator, on, value, unit, note }: CommandOf<'record-measurement'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const forbidden = unlessSecretariat(actor);
  if (forbidden) return forbidden;
  if (!indicatorIn(register, indicator)) return refused({ reason: 'not-there' });
  if (on > circumstances.today) return wrong('on', 'in-the-future');
  const record = { id: measurementIdOf(indicator, on), indicator, on, value, unit, note };
  return {
    ok: true,
    put: [{ type: 'measurement', record: { ...record, ...reporting(actor, circumstances) } }],
  };
}
