import { few, likelyFields } from '../../../src/commands/forms/likely-fields';
import { everyExhibit } from '../../contact-sheets/collection';

const choice = (n: number) => ({ value: `v-${n}`, label: { name: { da: `Valg ${n}` } } });
const all = (count: number) => Array.from({ length: count }, (_, n) => choice(n));
const usual = { name: 'places', other: 'otherPlace', likely: ['v-3'], value: 'v-5', values: undefined };
const offered = (fields: ReturnType<typeof likelyFields>) =>
  fields.map((field) => [field.name, 'choices' in field ? field.choices.map(({ value }) => value) : []]);

describe('a field of which several can be chosen', () => {
  test('is boxes to tick where there are few', () => {
    expect(offered(likelyFields({ ...usual, all: all(few) }))).toEqual([
      ['places', all(few).map(({ value }) => value)],
    ]);
  });
  test('is the likely and the chosen as boxes where there are many, and the others to search in', () => {
    const [boxes, others] = offered(likelyFields({ ...usual, all: all(few + 1) }));
    expect(boxes).toEqual(['places', ['v-3', 'v-5']]);
    expect(others?.[0]).toBe('otherPlace');
    expect(others?.[1]).toHaveLength(few - 1);
  });
  test('has nothing to search in where all are boxes already', () => {
    const value = all(few + 1)
      .map((one) => one.value)
      .join(',');
    expect(likelyFields({ ...usual, all: all(few + 1), value })).toHaveLength(1);
  });
  test('keeps what was ticked as a box, and what was found where it was found', () => {
    const values = { places: 'v-7,v-9', otherPlace: 'v-5' };
    const [boxes, others] = offered(likelyFields({ ...usual, all: all(few + 1), values }));
    expect(boxes?.[1]).toEqual(['v-3', 'v-5', 'v-7', 'v-9']);
    expect(others?.[1]).toContain('v-5');
  });
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** How many boxes to tick there are on a card, or a part of one. */
function ticksOn(part: unknown): number {
  if (!isObject(part)) return 0;
  if (part.isMultiSelect === true && Array.isArray(part.choices)) return part.choices.length;
  return Object.values(part).reduce<number>((sum, inner) => sum + ticksOn(inner), 0);
}

/** Ticks of a form as it is opened. Whom an agreement is sent to is ticked beforehand. */
test('no form that is opened asks anybody to read through a long list of boxes', () => {
  const most: Record<string, number> = {
    'send-out': 21,
    subscribe: 18,
    'edit-subscription': 18,
  };
  const fresh = everyExhibit.filter(({ name }) => /^form \S+: (fresh|among few)/.test(name));
  expect(fresh.length).toBeGreaterThan(45);
  for (const { name, draw } of fresh) {
    const count = ticksOn(draw('da'));
    const kind = /^form ([^:]+):/.exec(name)?.[1] ?? '';
    expect([name, count <= (most[kind] ?? 16)]).toEqual([name, true]);
  }
});
