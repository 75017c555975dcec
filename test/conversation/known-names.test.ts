import { knownNames } from '../../src/conversation/known-names';
import type { Day } from '../../src/domain/day';
import { mask } from '../../src/domain/masking';
import { seedRegister } from '../support/register';

const masked = (text: string, ...others: string[]): string =>
  mask(text, knownNames(seedRegister(), others, '2023-10-31' as Day));

test.each([
  ['spørg Wilbek', 'spørg [name]'],
  ['hvad siger Anders Kühnaus folk', 'hvad siger [name] folk'],
  ['henrik kise og Ulrik', '[name] og [name]'],
  ['Viborg Kommune', 'Viborg Kommune'],
])('people of the register: %s', (text, expected) => expect(masked(text)).toBe(expected));

describe('a name that is also a word is masked as a whole only', () => {
  test.each([
    ['Maj Randers', 'hvad sker der til maj i Randers', 'hvad sker der til maj i Randers'],
    ['Maj Randers', 'hilsen Maj Randers', 'hilsen [name]'],
    ['Karen Møller-Aftale', 'aftalen siger Møller', 'aftalen siger [name]'],
    ['Onsdag Sørensen', 'på onsdag, siger Sørensen', 'på onsdag, siger [name]'],
    ['Asta Eksempel', 'Astas forslag', '[name] forslag'],
    ['Holm, Karen (Region Midtjylland)', 'Region Midtjylland, Karen Holm', 'Region Midtjylland, [name]'],
    ['Karen Holm, Region Midtjylland', 'Region Midtjylland, Karen Holm', 'Region Midtjylland, [name]'],
  ])('%s: %s', (name, text, expected) => expect(masked(text, name)).toBe(expected));
});
