import type { Day } from '../../src/domain/day';
import { personId } from '../../src/domain/ids';
import { understand } from '../../src/language/understand';
import { seedReader } from '../support/reader';
import { own } from './wordings/digest.json';

const me = personId.parse('tenant:signe');
const today = '2023-10-31' as Day;

describe('The digest of an asker who is known', () => {
  test.each(own)('%s', (text) =>
    expect(understand(text, seedReader(), { today, previous: undefined, locale: 'da', me })).toMatchObject({
      outcome: 'question',
      question: { kind: 'weekly-digest', mine: me },
    }),
  );

  test('a time to come narrows nothing, and is said to be left out', () =>
    expect(
      understand('ugebrev for næste uge', seedReader(), { today, previous: undefined, locale: 'da' }),
    ).toMatchObject({
      question: { kind: 'weekly-digest' },
      unused: [{ words: 'for næste uge', of: 'time' }],
    }));
});
