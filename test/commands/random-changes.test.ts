import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../src/domain/day';
import { knownOn } from '../../src/queries/known';
import { documentsIn, inOrder, lawsHold, living } from '../support/change-laws';
import { acquaintance, type Changing, changing, gorm, signe, somebody } from '../support/changing';
import { knownPerson } from '../support/people';
import { diceOf, randomCommand } from '../support/random-commands';

const people = [signe, signe, signe, gorm, somebody('Karl', { role: 'secretariat' })];

/** The register in which the samples of commands can be carried out; who speaks is known, as whoever wrote before. */
const peopled = (): Changing => {
  const changed = changing();
  changed.register.put(knownPerson('Asta', []));
  for (const name of ['Signe', 'Gorm', 'Karl'])
    changed.register.put({ type: 'person', record: acquaintance(name) });
  return changed;
};
const throws = fc.array(fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 12 }), {
  maxLength: 60,
  size: 'max',
});

describe('whatever people change and take back', () => {
  test('every entry explains its difference, and what was not taken back is what stands', () => {
    fc.assert(
      fc.property(throws, (steps) => {
        const changed = peopled();
        const first = documentsIn(changed.register);
        for (const step of steps) {
          const dice = diceOf(step);
          const by = people[dice(people.length)];
          const command = randomCommand(dice, changed.register);
          if (command && by) changed.carryOut(command as never, by);
        }
        lawsHold(first, changed.register);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);

  test('taking back the last change restores exactly, and doing it again as well', () => {
    fc.assert(
      fc.property(throws, (steps) => {
        const changed = peopled();
        const { register } = changed;
        for (const step of steps) {
          const dice = diceOf(step);
          const command = randomCommand(dice, register);
          const before = living(documentsIn(register));
          if (!command || !changed.carryOut(command as never).ok) continue;
          const after = living(documentsIn(register));
          const last = inOrder(register).at(-1);
          if (!last || dice(4) > 0) continue;
          const undo = changed.changed({ kind: 'undo', change: last.id });
          deepStrictEqual(living(documentsIn(register)), before);
          if (dice(2) > 0) continue;
          changed.changed({ kind: 'undo', change: undo });
          deepStrictEqual(living(documentsIn(register)), after);
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);

  test('every earlier day is told of as it was told then', () => {
    fc.assert(
      fc.property(throws, (steps) => {
        const changed = peopled();
        const told = new Map<Day, unknown>();
        const asOf = (day: Day) => living(documentsIn(knownOn(changed.register, day).register));
        for (const [n, step] of steps.entries()) {
          const command = randomCommand(diceOf(step), changed.register);
          if (command) changed.carryOut(command as never);
          if (n % 7 < 6) continue;
          told.set(changed.today, asOf(changed.today));
          changed.pass(24 * 60);
        }
        for (const [day, then] of told) deepStrictEqual(asOf(day), then);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);
});
