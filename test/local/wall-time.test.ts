import { instantOf, offsetAt, wallTimeAt } from '../../src/local/wall-time';

const utc = (text: string): number => Date.parse(text);

test('a wall time means the same instant in winter and in summer', () => {
  expect(instantOf('2023-10-31T09:00')).toBe(utc('2023-10-31T08:00:00Z'));
  expect(instantOf('2023-07-01T00:30')).toBe(utc('2023-06-30T22:30:00Z'));
});

test('both sides of the change to summer time are right, and the hour that is skipped is the one after', () => {
  expect(instantOf('2024-03-31T01:59')).toBe(utc('2024-03-31T00:59:00Z'));
  expect(instantOf('2024-03-31T03:00')).toBe(utc('2024-03-31T01:00:00Z'));
  expect(instantOf('2024-03-31T02:30')).toBe(utc('2024-03-31T01:30:00Z'));
});

test('the hour that comes twice in October is one of the two', () => {
  const possible = [utc('2023-10-29T00:30:00Z'), utc('2023-10-29T01:30:00Z')];
  expect(possible).toContain(instantOf('2023-10-29T02:30'));
});

test('an instant reads as the clock on the wall shows it', () => {
  expect(wallTimeAt(utc('2023-12-31T23:30:00Z'))).toBe('2024-01-01T00:30:00');
  expect([offsetAt(utc('2023-12-31T12:00:00Z')), offsetAt(utc('2023-07-01T12:00:00.123Z'))]).toEqual([
    60, 120,
  ]);
});

test.each([
  ...['', 'i morgen', '2023-13-01T09:00', '2023-10-31T25:00', '2023-10-31T24:00', '2023-10-31T09:60'],
  ...['2023-02-29T09:00', '2023-02-30T09:00', '2023-04-31T09:00', '2023-10-31', '2023-10-31T09:00:00Z'],
  ...[
    '1999-12-31T23:59',
    '2101-01-01T00:00',
    '0001-01-01T00:00',
    '+275760-09-13T00:00',
    '-000001-01-01T00:00',
  ],
])('%p is no time', (text) => {
  expect(instantOf(text)).toBeUndefined();
});

test('the first and the last minute that can be set, and a leap day', () => {
  expect(instantOf('2000-01-01T00:00')).toBe(utc('1999-12-31T23:00:00Z'));
  expect(instantOf('2100-12-31T23:59')).toBe(utc('2100-12-31T22:59:00Z'));
  expect(instantOf('2024-02-29T09:00')).toBe(utc('2024-02-29T08:00:00Z'));
});
