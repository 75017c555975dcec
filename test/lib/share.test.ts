import { portion, whole } from '../../src/lib/share';

const parts = (most: number, of: number): number[] =>
  Array.from({ length: of }, (_, rank) => portion(most, { ...whole, of, rank }));

test('all parts together are all there is, and differ by one at most', () => {
  for (const of of [1, 2, 3, 4, 7, 10, 49]) {
    const each = parts(49, of);
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(49);
    expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
  }
});

test('nobody is left without any', () => {
  expect(Math.min(...parts(3, 5))).toBe(1);
});
