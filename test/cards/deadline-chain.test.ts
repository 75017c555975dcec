import { plainText } from '../../src/cards/plain-text';
import { renderAnswer } from '../../src/cards/render';
import type { Locale } from '../../src/domain/prose';
import { chainSamples } from './chain-samples';

const shown = (name: string, locale: Locale): string => {
  const found = chainSamples.find((one) => one.name === name);
  if (!found) throw new Error(`no chain ${name}`);
  return plainText(renderAnswer(found.answer, locale));
};

/** The agenda of SSG goes out seven days before it meets, its papers are due on the working day before. */
describe('a chain in which papers are due after the agenda', () => {
  test('shows its steps in the order of their days', () => {
    const lines = shown('that is tight', 'da').split('\n');
    const at = (words: string) => lines.findIndex((one) => one.startsWith('- ') && one.includes(words));
    expect(at('Dagsorden')).toBeGreaterThan(-1);
    expect(at('Dagsorden')).toBeLessThan(at('Materiale'));
  });

  test('tells the next of them, which is not the first that is prepared', () => {
    expect(shown('that fits', 'en')).toContain('Next comes: Agenda for SSG goes out');
  });
});
