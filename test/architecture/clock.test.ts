import { filesBelow, textOf } from './tree';

/** The edges, where time comes in; everything else is handed `now`. */
const edges = /^src\/(index\.ts|cli\/|scheduler\/ticker\.ts|teams\/|local\/)/;

const readsClock = (text: string): boolean => /\bDate\.now\b|\bTemporal\.Now\b|\bDate(\(\s*\)|;)/.test(text);

test('only the edges read the clock', () => {
  const inside = filesBelow('src').filter((file) => file.endsWith('.ts') && !edges.test(file));
  expect(inside.length).toBeGreaterThan(20);
  expect(inside.filter((file) => readsClock(textOf(file)))).toEqual([]);
});

test.each([
  'new Date()',
  'new Date( )',
  'new Date;',
  'Date()',
  'Date.now()',
  'const now = Date.now;',
  'Temporal.Now.instant()',
])('a reading of the clock is seen: %s', (text) => expect(readsClock(text)).toBe(true));

test.each(['new Date(at)', 'Temporal.PlainDate.from(day)', 'parseDate()', 'clock.now()', 'knownDate;'])(
  'what only counts with a given time is left alone: %s',
  (text) => expect(readsClock(text)).toBe(false),
);
