import { once } from '../../src/teams/once';

const counting = (options = { capacity: 3, forMilliseconds: 1_000 }) => {
  const answered = once<number>(options);
  let runs = 0;
  return (key: string, now: number) => answered.run(key, now, async () => ++runs);
};

test('the same key gives the same result, another key another', async () => {
  const run = counting();
  expect(await Promise.all([run('a', 0), run('a', 0), run('b', 0), run('a', 999)])).toEqual([1, 1, 2, 1]);
});

test('after its time a key is new', async () => {
  const run = counting();
  expect([await run('a', 0), await run('a', 999), await run('a', 1_000)]).toEqual([1, 1, 2]);
});

test('no more keys are kept than there is room for; the oldest go', async () => {
  const run = counting();
  for (const key of ['a', 'b', 'c', 'd']) await run(key, 0);
  expect([await run('d', 0), await run('a', 0)]).toEqual([4, 5]);
});

test('a known key pushes no other out', async () => {
  const run = counting();
  for (const key of ['a', 'b', 'c', 'c', 'c']) await run(key, 0);
  expect(await run('a', 0)).toBe(1);
});

test('work that failed is done again', async () => {
  const answered = once<string>({ capacity: 3, forMilliseconds: 1_000 });
  await expect(answered.run('a', 0, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(await answered.run('a', 0, async () => 'done')).toBe('done');
});

test('a key can be forgotten', async () => {
  const answered = once<string>({ capacity: 3, forMilliseconds: 1_000 });
  await answered.run('a', 0, async () => 'first');
  answered.forget('a');
  expect(await answered.run('a', 0, async () => 'second')).toBe('second');
});
