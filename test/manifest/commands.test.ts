import { z } from 'zod';
import { commands } from '../../src/cards/commands';
import { wording } from '../../src/cards/wording';
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
    return list === undefined
      ? []
      : [{ list, text, what: words(locale)[place.replace(/title$/, 'description')] }];
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

/** A command with letters swapped, one left out, and one typed twice, in the middle and at the end of each longer word. */
function slipsOf(command: string): string[] {
  const words = command.split(' ');
  return words.flatMap((word, at) => {
    if (word.length < 4 || /[^a-zæøåé]/.test(word)) return [];
    const middle = Math.floor(word.length / 2);
    const swap = (n: number) => word.slice(0, n - 1) + word[n] + word[n - 1] + word.slice(n + 1);
    const out = word.slice(0, middle) + word.slice(middle + 1);
    const twice = word.slice(0, middle) + word.slice(middle - 1);
    return [swap(middle), swap(word.length - 1), out, twice]
      .filter((slip) => slip !== word)
      .map((slip) => words.with(at, slip).join(' '));
  });
}

describe.each(['da', 'en'] as const)('in %s', (locale) => {
  test.each([...new Set(titles(locale).map(({ text }) => text))])('"%s" is understood', (text) => {
    const asker = { own: ['kommune-randers'] as never[], me: 'person' as never };
    const read = understand(text, seedReader(today), { today, previous: undefined, locale, ...asker });
    expect(unread).not.toContain(read.outcome);
    if (read.outcome === 'action') expect(read.wish).toBeDefined();
    if (read.outcome === 'question') expect(read.unused ?? []).toEqual([]);
  });

  test('a command with a slip of the pen in it is read as the command', () => {
    const asker = { own: ['kommune-randers'] as never[], me: 'person' as never };
    const read = (text: string) =>
      understand(text, seedReader(today), { today, previous: undefined, locale, ...asker });
    const missed: string[] = [];
    let slips = 0;
    for (const text of new Set(titles(locale).map((one) => one.text))) {
      const right = read(text);
      const slipped = slipsOf(text);
      const wrong = slipped.filter((slip) => JSON.stringify(read(slip)) !== JSON.stringify(right));
      // Where a slip makes another word, it is that word.
      expect([text, wrong.length < slipped.length]).toEqual([text, true]);
      missed.push(...wrong);
      slips += slipped.length;
    }
    expect(slips).toBeGreaterThan(100);
    expect(missed.length / slips).toBeLessThan(0.11);
  });

  test.each(['personal', 'channel', 'group'] as const)(
    'the help card of a %s chat lists the same',
    (place) => {
      const said = wording(locale, today);
      const list = String(['personal', 'channel', 'group'].indexOf(place));
      const listed = titles(locale).filter((one) => one.list === list);
      expect(listed.map(({ text }) => text)).toEqual([
        locale === 'da' ? 'hjælp' : 'help',
        ...commands[place].map((id) => said.text(`help.command.${id}.say`)),
      ]);
      expect(listed.slice(1).map(({ what }) => what)).toEqual(
        commands[place].map((id) => said.text(`help.command.${id}.what`)),
      );
    },
  );
});
