import { renderAnswer } from '../../src/cards/render';
import type { Answer } from '../../src/queries/answer';
import { roundSamples } from './round-samples';

const drawn = (name: string, locale: 'da' | 'en', more: object = {}): string => {
  const found = roundSamples['update-round'].find((one) => one.name.startsWith(name));
  if (!found) throw new Error(name);
  return JSON.stringify(renderAnswer({ ...found.answer, ...more } as Answer, locale));
};

describe('the card of a round', () => {
  test('awaits the answers that are missing', () => {
    expect(drawn('nobody has answered', 'da')).toContain('"Afventer"');
    expect(drawn('one has answered', 'en')).toMatch(/1 of \d+ answered/);
  });

  test.each([
    ['da', '"Afventer"', '"Ikke besvaret"'],
    ['en', '"Awaited"', '"Not answered"'],
  ] as const)(
    'that was taken back awaits none, and says which were not answered: %s',
    (locale, awaited, not) => {
      const card = drawn('nobody has answered', locale, { isGone: true });
      expect(card).not.toContain(awaited);
      expect(card).toContain(not);
    },
  );
});
