import { plainText, summaryOf } from '../../src/cards/plain-text';
import { renderAnswer, renderNotice } from '../../src/cards/render';
import type { Locale } from '../../src/domain/prose';
import { everyChangeCard } from './change-material';
import { hostileTexts, withText } from './hostile';
import { lintCard } from './lint';
import { today } from './material';
import { everyMissedCard } from './missed-material';
import { everyNotice } from './notices';
import { everyPlanCard } from './plan-material';
import { everySample, samples } from './samples';

const locales: Locale[] = ['da', 'en'];

describe.each(locales)('every card in %s', (locale) => {
  it.each(everySample)('%s is fit to be sent', (_name, answer) => {
    const card = renderAnswer(answer, locale);
    expect(lintCard(card)).toEqual([]);
    expect(JSON.stringify(card)).not.toMatch(/\$\{|undefined|NaN|\[object/);
  });

  it.each(everyNotice)('%s is fit to be sent', (_name, notice) => {
    const card = renderNotice(notice, locale, today);
    // Who is turned away would be turned away from a button as well.
    expect(lintCard(card)).toEqual(notice.kind === 'stranger' ? ['no way forward'] : []);
    expect(JSON.stringify(card)).not.toMatch(/\$\{|undefined|NaN|\[object/);
  });

  it.each([...everyMissedCard, ...everyPlanCard])('%s is fit to be sent', (name, render) => {
    const card = render(locale);
    expect(lintCard(card)).toEqual([]);
    // What somebody typed may look like a template; it is shown as it is.
    if (!name.includes('hostile')) expect(JSON.stringify(card)).not.toMatch(/\$\{|undefined|NaN|\[object/);
  });

  it.each(everyChangeCard)('%s is fit to be sent', (name, render) => {
    const card = render(locale);
    expect(lintCard(card)).toEqual([]);
    if (!name.includes('hostile')) expect(JSON.stringify(card)).not.toMatch(/\$\{|undefined|NaN|\[object/);
  });

  it.each(hostileTexts.map((text) => [text.slice(0, 40), text]))(
    '%s is harmless in every kind',
    (_name, text) => {
      for (const [name, answer] of everySample) {
        const card = renderAnswer(withText(answer, text), locale);
        expect([name, ...lintCard(card)]).toEqual([name]);
      }
    },
  );

  it('asks every button in its own language', () => {
    const card = renderAnswer(samples.help[0]?.answer as never, locale);
    const actions = card.actions as { data: { locale: Locale } }[];
    expect(actions.map(({ data }) => data.locale)).toEqual(actions.map(() => locale));
  });

  it('says the same in words as on the card', () => {
    for (const [, answer] of everySample) {
      const card = renderAnswer(answer, locale);
      const actions = card.actions as { title: string }[];
      expect(plainText(card).split('\n').at(-1)).toBe(actions.map(({ title }) => `[${title}]`).join(' '));
      expect(summaryOf(card).length).toBeGreaterThan(3);
    }
  });
});

describe('what people typed', () => {
  const text = '$' + '{title} **bold** {{DATE(2023-11-08T00:00:00Z)}} <b>x</b>';
  const notice = { kind: 'not-understood' as const, words: text, nearest: [] };

  it('is shown as it was written', () => {
    expect(plainText(renderNotice(notice, 'da', today))).toContain(`»${text}«`);
  });

  it('never stands where Markdown is read', () => {
    const blocks =
      JSON.stringify(renderNotice(notice, 'da', today)).match(/\{"type":"TextBlock".*?\}/g) ?? [];
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.filter((block) => block.includes('**'))).toEqual([]);
  });

  it('never becomes a function of the host', () => {
    expect(JSON.stringify(renderNotice(notice, 'da', today).body)).not.toContain('{{DATE');
  });
});

it('a text that begins with a date is no numbered list', () => {
  const card = renderAnswer(withText(samples.term[0]?.answer as never, '8. november er første ord'), 'da');
  expect(JSON.stringify(card)).not.toContain('"type":"TextBlock","text":"8. november');
  expect(plainText(card)).toContain('8. november er første ord');
});

it('a very long title is cut between characters', () => {
  const card = renderAnswer(withText(samples.term[0]?.answer as never, '👩‍⚕️'.repeat(400)), 'da');
  expect(JSON.stringify(card)).not.toMatch(/\\ud[89ab]/i);
  expect(plainText(card)).toContain('…');
});
