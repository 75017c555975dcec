import { atOnce, inTurns, type Steps } from '../../src/lib/steps';

function* counting(to: number, noted: (n: number) => void): Steps<string> {
  for (let n = 1; n <= to; n += 1) {
    noted(n);
    yield;
  }
  return 'done';
}

test('steps done at once give their end', () => {
  const seen: number[] = [];
  expect(atOnce(counting(5, (n) => seen.push(n)))).toBe('done');
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test('in turns, others come between, also before the first step', async () => {
  const seen: (number | string)[] = [];
  const other = (async () => {
    for (let n = 0; n < 3; n += 1) {
      await new Promise(setImmediate);
      seen.push('other');
    }
  })();
  expect(
    await inTurns(
      counting(5, (n) => seen.push(n)),
      2,
    ),
  ).toBe('done');
  await other;
  expect(seen).toEqual(['other', 1, 2, 'other', 3, 4, 'other', 5]);
});

test('what goes wrong in a step reaches who waits', async () => {
  await expect(
    inTurns(
      counting(2, () => {
        throw new Error('no');
      }),
      1,
    ),
  ).rejects.toThrow('no');
});
