import { readChoice } from './choice';
import { tellingExhibits, usualExhibits } from './collection';
import { lookNames } from './looks';

test('without words, every card that repeats no other is drawn in every look and both languages', () => {
  expect(readChoice([])).toEqual({ exhibits: tellingExhibits, locales: ['da', 'en'], looks: lookNames });
});

test('words choose groups, languages, looks and parts of names', () => {
  const { exhibits, locales, looks } = readChoice(['forms', 'da', 'dark', 'plan-year']);
  expect(exhibits.length).toBeGreaterThan(0);
  expect(exhibits.filter(({ group, name }) => group !== 'forms' || !name.includes('plan-year'))).toEqual([]);
  expect({ locales, looks }).toEqual({ locales: ['da'], looks: ['dark'] });
});

test('a form that is named is drawn filled in and refused too, which is left out of what is drawn unnamed', () => {
  const filled = usualExhibits.filter(({ name }) => name === 'form plan-year: filled');
  expect(filled).toHaveLength(1);
  expect(tellingExhibits).not.toContain(filled[0]);
  expect(readChoice(['plan-year']).exhibits).toContain(filled[0]);
});

test('a word that no card has chooses none', () => {
  expect(readChoice(['rumfærge']).exhibits).toEqual([]);
});
