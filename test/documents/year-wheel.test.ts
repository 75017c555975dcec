import { SaxesParser } from 'saxes';
import { pngOf } from '../../src/documents/png';
import { forms, palettes, rings } from '../../src/documents/year-palette';
import { yearWheel } from '../../src/documents/year-wheel';
import type { YearItem } from '../../src/queries/answer';
import { ask } from '../../src/queries/ask';
import { seedRegister } from '../support/register';

const today = '2023-10-31' as Parameters<typeof ask>[2]['today'];
const answer = ask(seedRegister(), { kind: 'year', year: 2023 }, { today });
const items: readonly YearItem[] = answer.kind === 'year' ? answer.items : [];
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const kinds = Object.fromEntries(rings.map((kind) => [kind, `kind-${kind}`])) as Record<
  (typeof rings)[number],
  string
>;
const words = {
  title: 'Årshjul <2023>',
  description: 'a & "b"',
  centre: '24 punkter',
  months,
  kinds,
  today: 'I dag',
};

const drawn = (changes: object = {}): Promise<string> =>
  yearWheel({ year: 2023, items, today, words, theme: 'light', ...changes });

/** The texts of an SVG; throws where it is no XML. */
function textsIn(svg: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => void (text.trim() && texts.push(text.trim())));
  parser.write(svg).close();
  return texts;
}

test('the picture is well-formed, says what it shows, and names its months and kinds', async () => {
  const texts = textsIn(await drawn());
  expect(texts).toEqual(
    expect.arrayContaining(['Årshjul <2023>', 'a & "b"', '2023', '24 punkter', ...months]),
  );
  expect(texts).toEqual(expect.arrayContaining(Object.values(kinds)));
});

test('it holds nothing that runs or is fetched', async () => {
  expect(await drawn()).not.toMatch(/<script|\son\w+=|href="http|url\(http|<image|<foreignObject/);
});

test('today is marked in its own year alone', async () => {
  expect(textsIn(await drawn())).toContain('I dag');
  expect(textsIn(await drawn({ year: 2024, items: [] }))).not.toContain('I dag');
});

test('the same year is drawn the same, and in the dark otherwise', async () => {
  expect(await drawn()).toBe(await drawn());
  const dark = await drawn({ theme: 'dark' });
  expect(dark).toContain(palettes.dark.paper);
  expect(dark).not.toContain(palettes.light.kinds.meeting);
});

/** The contrast of two colours by WCAG 2. */
function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(a), light(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

test.each(['light', 'dark'] as const)(
  'in the %s, texts and marks stand out from what is behind them',
  (theme) => {
    const { paper, ink, quiet, bands, today: line, kinds: colours } = palettes[theme];
    for (const behind of [paper, ...bands]) {
      expect(contrast(ink, behind)).toBeGreaterThan(7);
      for (const colour of [...Object.values(colours), line])
        expect(contrast(colour, behind)).toBeGreaterThan(4.4);
    }
    expect(contrast(quiet, paper)).toBeGreaterThan(4.5);
  },
);

test('no two kinds of marks have one form, but for the one that is an outline', () => {
  const solid = rings.filter((kind) => kind !== 'task').map((kind) => forms[kind]);
  expect(new Set(solid).size).toBe(solid.length);
});

test('as a PNG it has letters, though the machine may have none', async () => {
  const png = await pngOf(await drawn(), 450);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(450);
  const mute = await pngOf((await drawn()).replace(/<text[\s\S]*?<\/text>/g, ''), 450);
  expect(png.length).toBeGreaterThan(mute.length + 2_000);
});
