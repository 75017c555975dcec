import { z } from 'zod';
import type { Day } from '../../src/domain/day';
import { understand } from '../../src/language/understand';
import { seedReader } from '../support/reader';
import { built, parsed, shipped, unzipped } from './material';

const today = '2023-10-31' as Day;
const words = (locale: 'da' | 'en') =>
  z.record(z.string(), z.string()).parse(JSON.parse(shipped(`${locale}.json`)));
const titles = (locale: 'da' | 'en') =>
  Object.entries(words(locale)).flatMap(([place, text]) => {
    const [, list] = /commandLists\[(\d)\].*title$/.exec(place) ?? [];
    return list === undefined ? [] : [{ list, text }];
  });

test('each scope has a list of its own, of at most twelve commands', async () => {
  const { commandLists } = parsed(await unzipped(await built()), 'manifest.json').bots[0];
  expect(commandLists.map(({ scopes }: { scopes: string[] }) => scopes)).toEqual([
    ['personal'],
    ['team'],
    ['groupChat'],
  ]);
  for (const { commands } of commandLists) {
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.length).toBeLessThanOrEqual(12);
  }
});

test('both languages have words for the same places', () => {
  expect(Object.keys(words('en')).sort()).toEqual(Object.keys(words('da')).sort());
});

/** What a person is told who chose a command and is not understood. */
const unread = ['not-understood', 'unknown-topic', 'clarify', 'out-of-scope', 'impossible-date'];

describe.each(['da', 'en'] as const)('in %s', (locale) => {
  test.each([...new Set(titles(locale).map(({ text }) => text))])('"%s" is understood', (text) => {
    const me = { own: [], me: 'person-1' as never };
    const read = understand(text, seedReader(today), { today, previous: undefined, locale, ...me });
    expect(unread).not.toContain(read.outcome);
    if (read.outcome === 'action') expect(read.wish).toBeDefined();
    if (read.outcome === 'question') expect(read.unused ?? []).toEqual([]);
  });

  test('a call for help comes first', () => {
    for (const list of ['0', '1', '2'])
      expect(titles(locale).find((one) => one.list === list)?.text).toBe(locale === 'da' ? 'hjælp' : 'help');
  });
});
