import type { Actor, Command, CommandKind, CommandOf, Outcome } from '../../src/commands/command';
import { decide, thingOfCommand } from '../../src/commands/decide';
import { versionOf } from '../../src/commands/versions';
import { type Day, dayAt } from '../../src/domain/day';
import { type ChangeId, changeId } from '../../src/domain/ids';
import { type Grant, type Person, personIdOf } from '../../src/domain/person';
import { type GrowingRegister, growRegister, type Register } from '../../src/domain/register';
import { namesNothing } from '../../src/language/initiative-names';
import { seedRecords } from '../../src/seed/seed';

/** Nine in the morning in Copenhagen on the last day the shipped register speaks of. */
export const start = Date.parse('2023-10-31T08:00:00Z');

/** Somebody with what is granted to them; everybody is of one tenant. */
export const somebody = (name: string, ...grants: Grant[]): Actor => ({
  objectId: `object-${name}`,
  tenant: 'tenant-1',
  name: `${name} Eksempel`,
  grants,
});
/** Somebody who has written to the bot and was granted nothing. */
export const acquaintance = (name: string, ...grants: Grant[]): Person => ({
  id: personIdOf(`object-${name}`, 'tenant-1'),
  objectId: `object-${name}`,
  tenant: 'tenant-1',
  name: `${name} Eksempel`,
  user: `29:${name}`,
  grants,
  knownFrom: dayAt(start),
  evidence: [],
});
export const signe = somebody('Signe', { role: 'secretariat' });
/** May read, and nothing else. */
export const gorm = somebody('Gorm');

/** A command as a form drawn this moment would send it. */
export function drawnNow<C extends Command>(command: C, register: Register): C {
  const thing = thingOfCommand(command);
  return thing !== undefined && 'seen' in command
    ? { ...command, seen: versionOf(register, thing) }
    : command;
}

export interface Changing {
  register: GrowingRegister;
  /** Decides a command a minute after the last one; what comes of it is in the register at once. */
  carryOut<K extends CommandKind>(command: CommandOf<K>, by?: Actor): Outcome;
  /** As `carryOut`; the id of the change. Throws where it is refused. */
  changed<K extends CommandKind>(command: CommandOf<K>, by?: Actor): ChangeId;
  /** Lets time pass. */
  pass(minutes: number): void;
  readonly today: Day;
}

/** The register that ships, which can be changed. */
export function changing(at = start): Changing {
  const register = growRegister();
  for (const entry of seedRecords()) register.put(entry);
  let now = at;
  let count = 0;
  const carryOut = (command: Command, by: Actor): Outcome => {
    now += 60_000;
    count += 1;
    const outcome = decide(command, register, by, {
      namesNothing,
      at: new Date(now).toISOString(),
      today: dayAt(now),
      change: changeId.parse(`${by.objectId}:${count}`),
      place: { id: 'chat', kind: 'personal' },
      tenant: 'tenant-1',
    });
    if (outcome.ok) for (const entry of outcome.put) register.put(entry);
    return outcome;
  };
  return {
    register,
    carryOut: (command, by = signe) => carryOut(command as Command, by),
    changed(command, by = signe) {
      const outcome = carryOut(command as Command, by);
      if (!outcome.ok) throw new Error(`${command.kind} refused: ${JSON.stringify(outcome.refusal)}`);
      return changeId.parse(`${by.objectId}:${count}`);
    },
    pass(minutes) {
      now += minutes * 60_000;
    },
    get today() {
      return dayAt(now);
    },
  };
}
