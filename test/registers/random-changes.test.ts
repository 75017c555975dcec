import { deepStrictEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import type { Actor } from '../../src/commands/command';
import { decide } from '../../src/commands/decide';
import { dayAt } from '../../src/domain/day';
import { changeId } from '../../src/domain/ids';
import { namesNothing } from '../../src/language/initiative-names';
import { type Execute, type Executed, openExecute } from '../../src/registers/execute';
import { plantRecords } from '../../src/registers/plant';
import { openRegisters, type Registers } from '../../src/registers/registers';
import { seedRecords } from '../../src/seed/seed';
import { bothStores } from '../support/both-stores';
import { documentsIn, inOrder, lawsHold, living } from '../support/change-laws';
import { gorm, signe, somebody } from '../support/changing';
import { knownPerson } from '../support/people';
import { diceOf, randomCommand } from '../support/random-commands';
import { stamp } from '../support/records';
import { startOfTests } from '../support/store-place';

const home = 'midtjylland';
const karl = somebody('Karl', { role: 'secretariat' });
const people = [signe, karl, gorm];

/** One program on the store: its own picture, which may be behind. */
interface Side {
  registers: Registers;
  execute: Execute;
}

/** What somebody wants on one side; pressed `times` times at once. */
const press = fc.record({
  side: fc.nat(1),
  times: fc.constantFrom(1, 1, 1, 2),
  dice: fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 12 }),
});
/** What happens at the same moment, moment after moment. */
const moments = fc.array(fc.array(press, { minLength: 1, maxLength: 3 }), { minLength: 8, maxLength: 14 });

async function carryOut(
  { execute }: Side,
  command: object,
  by: Actor,
  op: string,
  now: number,
): Promise<Executed> {
  const change = changeId.parse(`${by.objectId}:${op}`);
  const circumstances = {
    namesNothing,
    at: new Date(now).toISOString(),
    today: dayAt(now),
    change,
    place: { id: 'chat', kind: 'personal' as const },
  };
  return execute(
    home,
    {
      command: JSON.parse(JSON.stringify(command)),
      decide: (register) => decide(command as never, register, by, circumstances),
    },
    { by: by.objectId, at: circumstances.at, op: change },
    now,
  );
}

describe.each(bothStores)('people who change a register at the same time on %s', (_name, openPlace) => {
  test('overwrite nobody: what was confirmed is on record, once, and explains what stands', async () => {
    await fc.assert(
      fc.asyncProperty(moments, async (list) => {
        const place = await openPlace();
        try {
          const stores = [await place.open(), await place.open()];
          const sides = stores.map((store): Side => {
            const registers = openRegisters(store);
            return { registers, execute: openExecute(store, registers) };
          });
          await plantRecords(stores[0] as never, home, [...seedRecords(), knownPerson('Asta', [])], stamp);
          let now = startOfTests;
          const first = documentsIn(await (sides[0] as Side).registers.newest(home, now));
          const confirmed = new Set<string>();
          for (const [n, presses] of list.entries()) {
            // Less than what a picture stays fresh for: so some decide on an old one.
            now += 400;
            await Promise.all(
              presses.map(async ({ side: at, times, dice: thrown }, m) => {
                const side = sides[at] as Side;
                const dice = diceOf(thrown);
                const by = people[dice(people.length)] ?? signe;
                const command = randomCommand(dice, await side.registers.current(home, now));
                if (!command) return;
                const again = Array.from({ length: times }, () =>
                  carryOut(side, command, by, `${n}-${m}`, now),
                );
                const results = await Promise.all(again);
                // What was refused may be had at the next press: somebody else changed something in between.
                const [done, ...repeated] = results.slice(results.findIndex(({ ok }) => ok));
                if (!done?.ok) return;
                equal(done.isRepeat, false);
                for (const one of repeated) deepStrictEqual(one, { ...done, isRepeat: true });
                confirmed.add(`${by.objectId}:${n}-${m}`);
              }),
            );
          }
          const [one, other] = await Promise.all(sides.map(({ registers }) => registers.newest(home, now)));
          const fresh = await openRegisters(await place.open()).newest(home, now);
          deepStrictEqual([...fresh.change.keys()].sort(), [...confirmed].sort());
          for (const register of [one, other]) {
            deepStrictEqual(living(documentsIn(register as never)), living(documentsIn(fresh)));
            deepStrictEqual(inOrder(register as never), inOrder(fresh));
          }
          lawsHold(first, fresh);

          const last = inOrder(fresh).at(-1);
          if (!last) return;
          const side = sides[0] as Side;
          const undone = await carryOut(side, { kind: 'undo', change: last.id }, karl, 'last', now);
          equal(undone.ok, true);
          const before = new Map(first);
          lawsHold(before, await side.registers.newest(home, now));
        } finally {
          await place.remove();
        }
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);
});
