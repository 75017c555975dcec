import { readChoice } from './choice';
import { usualExhibits } from './collection';
import { lookNames } from './looks';

test('without words, every card is drawn in every look and both languages', () => {
  expect(readChoice([])).toEqual({ exhibits: usualExhibits, locales: ['da', 'en'], looks: lookNames });
});

test('words choose groups, languages, looks and parts of names', () => {
  const { exhibits, locales, looks } = readChoice(['forms', 'da', 'dark', 'plan-year']);
  expect(exhibits.length).toBeGreaterThan(0);
  expect(exhibits.filter(({ group, name }) => group !== 'forms' || !name.includes('plan-year'))).toEqual([]);
  expect({ locales, looks }).toEqual({ locales: ['da'], looks: ['dark'] });
});

test('a word that no card has chooses none', () => {
  expect(readChoice(['rumfærge']).exhibits).toEqual([]);
});
