import type { Carrying } from '../../conversation/plan/in-commits';
import type { Register } from '../../domain/register';
import { openExecute } from '../../registers/execute';
import { openRegisters } from '../../registers/registers';
import type { Store } from '../../store/store';
import { secretariatBy } from './secretariat';
import type { Terminal } from './terminal';

/** How the command line carries rows in and out: under a name that whoever runs it gives. */
export function carryingOf(
  store: Store,
  collaboration: string,
  by: string,
  { now, stopped }: Terminal,
): Carrying & { register(): Promise<Register> } {
  const registers = openRegisters(store);
  const execute = openExecute(store, registers);
  const actor = secretariatBy(by);
  const carrying: Carrying = {
    actorOf: () => actor,
    place: undefined,
    now: now(),
    commit: (execution, op) =>
      execute(collaboration, execution, { by, at: new Date(now()).toISOString(), op }, now()),
    signal: stopped,
  };
  return { ...carrying, register: () => registers.newest(collaboration, now()) };
}
