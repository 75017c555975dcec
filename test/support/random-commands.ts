import type { Command, CommandKind } from '../../src/commands/command';
import { thingOfCommand } from '../../src/commands/decide';
import { versionOf } from '../../src/commands/versions';
import { phases } from '../../src/domain/phase';
import type { Register } from '../../src/domain/register';
import { everyCommand } from '../cards/change-material';

/** Throws a die: a whole number from 0 to below `sides`. */
export type Dice = (sides: number) => number;

/** Dice that were thrown before: when there are no more, every one shows 0. */
export const diceOf = (thrown: readonly number[]): Dice => {
  let at = 0;
  return (sides) => {
    const shown = thrown[at] ?? 0;
    at += 1;
    return sides > 0 ? shown % sides : 0;
  };
};
const oneOf = <T>(dice: Dice, all: readonly T[]): T | undefined => all[dice(all.length)];
const words = ['fodboldbanen', 'sovehjertet', 'kaffeklubben', 'månelyset', 'gadekæret'];
const texts = ['Vi er i gang.', 'Det går fremad.', '**Fed** <b>tekst</b>', 'Udsat til efteråret.'];

/** Few things, so that people meet. */
const someInitiatives = (register: Register) => [...register.initiative.values()].slice(0, 3);

/**
 * Commands of each kind as people come upon them, made by throwing dice. A kind without a row here is given as
 * in `everyCommand`.
 */
const makers: { readonly [K in CommandKind]?: (dice: Dice, register: Register) => Command | undefined } = {
  'update-status': (dice, register) => {
    const initiative = oneOf(dice, someInitiatives(register));
    const phase = oneOf(dice, phases);
    if (!initiative || !phase) return undefined;
    return {
      kind: 'update-status',
      initiative: initiative.id,
      seen: 0,
      phase,
      text: { da: `${oneOf(dice, texts)} ${dice(1000)}` },
      ...(dice(2) ? { reason: { da: 'Sådan blev det.' } } : {}),
      ...(dice(2) ? { signal: 'delayed' as const } : {}),
    };
  },
  'add-synonym': (dice, register) => {
    const initiative = oneOf(dice, someInitiatives(register));
    return (
      initiative && { kind: 'add-synonym', initiative: initiative.id, synonym: oneOf(dice, words) ?? '' }
    );
  },
  'remove-synonym': (dice, register) => {
    const initiative = oneOf(
      dice,
      someInitiatives(register).filter(({ aliases }) => aliases.length > 0),
    );
    const synonym = initiative && oneOf(dice, initiative.aliases);
    return initiative && synonym ? { kind: 'remove-synonym', initiative: initiative.id, synonym } : undefined;
  },
  undo: (dice, register) => {
    // Mostly something recent: that is what people take back.
    const recent = [...register.change.values()].slice(-8);
    const change = oneOf(dice, dice(3) ? recent : [...register.change.values()]);
    return change && { kind: 'undo', change: change.id, chain: dice(2) === 0 };
  },
};

const kinds = [...new Set<CommandKind>([...everyCommand.map(({ kind }) => kind), 'undo'])];

/**
 * A command somebody gives who sees a register so; now and then drawn from an older version of it. `undefined` where
 * there is nothing it could be about.
 */
export function randomCommand(dice: Dice, register: Register): Command | undefined {
  // Half of them undo: what follows is what is most easily wrong.
  const kind = dice(3) === 0 ? 'undo' : (oneOf(dice, kinds) ?? 'undo');
  const make = makers[kind];
  const made = make
    ? make(dice, register)
    : oneOf(
        dice,
        everyCommand.filter((one) => one.kind === kind),
      );
  const thing = made && thingOfCommand(made);
  if (!made || thing === undefined || !('seen' in made)) return made;
  const version = versionOf(register, thing);
  return { ...made, seen: dice(6) === 0 ? Math.max(0, version - 1) : version };
}
