import { openConversation } from '../../src/conversation/conversation';
import { readerFor } from '../../src/conversation/readers';
import type { Day } from '../../src/domain/day';
import type { Initiative } from '../../src/domain/initiative';
import { type GrowingRegister, growRegister } from '../../src/domain/register';
import { seedRecords } from '../../src/seed/seed';

const today = '2023-10-31' as Day;
const now = Date.parse('2023-10-31T08:00:00Z');

function shippedRegister(): GrowingRegister {
  const register = growRegister(1);
  for (const entry of seedRecords()) register.put(entry);
  return register;
}

function rename(register: GrowingRegister, title: string): Initiative {
  const [first] = register.initiative.values();
  if (!first) throw new Error('the register that ships has initiatives');
  const record = { ...first, title: { da: title, en: title } };
  register.put({ type: 'initiative', record });
  register.sequence += 1;
  return record;
}

const titleIn = async (register: GrowingRegister, day = today): Promise<string | undefined> =>
  (await readerFor(register, day)).vocabulary.initiatives[0]?.title.da;

test('who ask at the same time wait for the same build', async () => {
  const register = shippedRegister();
  const [first, second] = await Promise.all([readerFor(register, today), readerFor(register, today)]);
  expect(second).toBe(first);
  expect(await readerFor(register, today)).toBe(first);
});

test('building gives others their turn', async () => {
  const register = shippedRegister();
  let turns = 0;
  let isReady = false;
  const count = (): void => {
    turns += 1;
    if (!isReady) setImmediate(count);
  };
  setImmediate(count);
  await readerFor(register, today);
  isReady = true;
  expect(turns).toBeGreaterThan(10);
});

test('a question after a commit is read with its names, also while the build before it is under way', async () => {
  const register = shippedRegister();
  const early = readerFor(register, today);
  await new Promise(setImmediate);
  rename(register, 'Aftale om rumfart');
  expect(await titleIn(register)).toBe('Aftale om rumfart');
  await early;
  rename(register, 'Aftale om dybhavsdykning');
  expect(await titleIn(register)).toBe('Aftale om dybhavsdykning');
});

test('days that are asked about in turn are each read with their own names', async () => {
  const register = shippedRegister();
  const known = async (day: string): Promise<number> =>
    (await readerFor(register, day as Day)).vocabulary.initiatives.length;
  const [late, early] = [await known('2023-10-31'), await known('2022-04-01')];
  expect(early).toBeLessThan(late);
  expect(await Promise.all([known('2023-10-31'), known('2022-04-01'), known('2023-10-31')])).toEqual([
    late,
    early,
    late,
  ]);
});

test('the next day takes over what was built, another day does not', async () => {
  const register = shippedRegister();
  const { topics } = await readerFor(register, today);
  expect((await readerFor(register, '2023-11-01' as Day)).topics).toBe(topics);
  expect((await readerFor(register, '2022-11-01' as Day)).topics).not.toBe(topics);
  expect((await readerFor(register, '2023-11-01' as Day)).topics).toBe(topics);
});

test('more days at once than are kept are all read', async () => {
  const register = shippedRegister();
  const days = ['2022-04-01', '2022-07-01', '2022-10-01', '2023-01-01', '2023-04-01', '2023-07-01'] as Day[];
  const counts = await Promise.all(
    days.map(async (day) => (await readerFor(register, day)).vocabulary.initiatives.length),
  );
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts[0]).toBeLessThan(counts[5] ?? 0);
});

test('questions that come between many commits are all answered', async () => {
  const register = shippedRegister();
  const { converse } = openConversation(async () => register);
  const names = ['rumfart', 'dybhavsdykning', 'fjeldklatring', 'ballonflyvning'];
  const outcomes = await Promise.all(
    names.map(async (name, at) => {
      for (let turn = 0; turn < at * 3; turn += 1) await new Promise(setImmediate);
      const { id } = rename(register, `Aftale om ${name}`);
      const reply = await converse(
        {
          kind: 'message',
          id: name,
          actor: { id: name, objectId: undefined, tenant: undefined, name: undefined },
          place: { id: name, kind: 'personal', team: undefined },
          locale: undefined,
          text: 'status på rygestopaftalen',
        },
        now,
      );
      return JSON.stringify(reply.answers).includes(id) ? reply.outcome : reply.text;
    }),
  );
  expect(outcomes).toEqual(names.map(() => 'answer'));
  expect(await titleIn(register)).toBe('Aftale om ballonflyvning');
});
