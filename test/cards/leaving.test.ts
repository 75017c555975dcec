import type { Card } from '../../src/cards/card';
import type { Locale } from '../../src/domain/prose';
import { everyExhibit } from '../contact-sheets/collection';

/** How a button says where it leads: to the browser, to a calendar, to a file, or to a message that stays in Teams. */
const saysSo: Record<Locale, RegExp> = {
  da: /^(Åbn .*(i browseren|i kalenderprogrammet|i OneDrive|i Teams)|Hent (Word|Excel)( via link)?)$/,
  en: /^(Open .*(in the browser|in your calendar app|in OneDrive|in Teams)|Download (Word|Excel)( by link)?)$/,
};

function leavingOn(value: unknown): { title: string; url: string }[] {
  if (Array.isArray(value)) return value.flatMap(leavingOn);
  if (typeof value !== 'object' || value === null) return [];
  const here =
    Reflect.get(value, 'type') === 'Action.OpenUrl' ? [value as { title: string; url: string }] : [];
  return [...here, ...Object.values(value).flatMap(leavingOn)];
}

const titlesIn = (locale: Locale): string[] => {
  const cards = everyExhibit.map(({ draw }): Card => draw(locale));
  return [...new Set(cards.flatMap(leavingOn).map(({ title }) => title))];
};

describe.each(['da', 'en'] as const)('a button that leaves the conversation, in %s', (locale) => {
  test('says so', () => {
    expect(titlesIn(locale).filter((title) => !saysSo[locale].test(title))).toEqual([]);
  });

  test('is one of few, and all of them are seen here', () => {
    expect(titlesIn(locale)).toHaveLength(8);
  });
});
