import { dayOf } from './day';

/** What stands where something was masked; cards has the words for each. */
export const masks = ['name', 'personal-number', 'phone', 'email'] as const;
export type Mask = (typeof masks)[number];

const placeholder = (mask: Mask): string => `[${mask}]`;

/** People's names, as they are looked for. */
export interface KnownNames {
  /** Masked wherever they stand. */
  whole: readonly string[];
  /** First names and surnames that are no other word: masked where they stand alone, too. */
  parts: readonly string[];
}

/** Invisible characters and odd spellings of the same letter would hide what is to be found. */
const visible = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}|\p{Surrogate}/gu, '')
    .replace(/\p{Zs}/gu, ' ');

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';

const email = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/**
 * Six digits and four more: the day need not exist, as here too much is better than too little. Numbers given to
 * people who have none yet may have letters among the last four.
 */
const gap = '[\\s./–-]{0,3}';
const personalNumber = new RegExp(
  `${before}(?:\\d{2}${gap}\\d{2}${gap}\\d{2}${gap}\\d{4}|\\d{6}-?\\d[\\p{L}\\d]{3})${after}`,
  'gu',
);

/** Danish numbers of eight digits in the usual groups, and international ones. Two years are none: "2019 2023". */
const phone = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])(?:\\+|00)\\d{1,3}(?:[\\s().-]{0,2}\\d){6,12}(?!\\d)',
    `${before}\\d{2}([\\s.-])\\d{2}\\1\\d{2}\\1\\d{2}${after}`,
    `${before}(?!(?:19|20)\\d\\d (?:19|20)\\d\\d)\\d{4} \\d{4}${after}`,
    `${before}\\d{3} ?\\d{2} ?\\d{3}${after}`,
    `${before}\\d{8}${after}`,
  ].join('|'),
  'gu',
);

/** Does a text hold what may be a Danish personal number? */
export const holdsPersonalNumber = (text: string): boolean => visible(text).search(personalNumber) >= 0;

/** A personal number as it is written: the day it begins with exists, in one of the centuries. */
const datedNumber = new RegExp(
  `${before}(\\d{2})[ -]?(\\d{2})[ -]?(\\d{2})\\s?[–—-]?\\s?\\d{4}${after}`,
  'gu',
);
const isDated = (date: string, month: string, year: string): boolean =>
  [1800, 1900, 2000].some(
    (century) => dayOf(century + Number(year), Number(month), Number(date)) !== undefined,
  );

/** Does a text hold a Danish personal number, with or without its dash: a day, a month, a year and four digits? */
export const isPersonalNumberIn = (text: string): boolean =>
  // Most texts hold no ten digits.
  /(?:\d\D*){10}/.test(text) &&
  [...visible(text).matchAll(datedNumber)].some(([, date = '', month = '', year = '']) =>
    isDated(date, month, year),
  );

/** A text with another word in the place of each personal number; one that holds none stays as it is. */
export const withoutPersonalNumbers = (text: string, word: string): string =>
  isPersonalNumberIn(text)
    ? visible(text).replace(datedNumber, (whole: string, date: string, month: string, year: string) =>
        isDated(date, month, year) ? word : whole,
      )
    : text;

/** How else a letter of a name is written. */
const letters: Readonly<Record<string, string>> = {
  æ: '(?:æ|ae|ä)',
  ø: '(?:ø|oe|ö|o)',
  å: '(?:å|aa|a)',
  ä: '(?:ä|æ|ae|a)',
  ö: '(?:ö|ø|oe|o)',
  ü: '(?:ü|ue|y|u)',
  é: '(?:é|e)',
  è: '(?:è|e)',
};
const bare = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '');
const letterOf = (letter: string): string => {
  if (letters[letter]) return letters[letter];
  if (/[\s-]/.test(letter)) return '[\\s-]+';
  const plain = bare(letter);
  const escaped = letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return plain === letter ? escaped : `(?:${escaped}|${plain})`;
};

/** A name in any case and spelling, with a genitive. */
const patternOf = (name: string): string =>
  [
    ...visible(name)
      .toLowerCase()
      .trim()
      .replace(/[\s-]+/g, ' '),
  ]
    .map(letterOf)
    .join('');

/**
 * A text without what tells of a known person: e-mail addresses, personal numbers, phone numbers and known names,
 * each replaced by a word in brackets. Names nobody told of cannot be known, nor can addresses.
 */
export function mask(text: string, { whole, parts }: KnownNames): string {
  const masked = visible(text)
    .replace(email, placeholder('email'))
    .replace(personalNumber, placeholder('personal-number'))
    .replace(phone, placeholder('phone'));
  // The longest first: of "Anne Marie Holm" nothing is to be left standing.
  const names = [...whole, ...parts].filter(Boolean).sort((a, b) => b.length - a.length);
  if (names.length === 0) return masked;
  const known = new RegExp(`${before}(?:${names.map(patternOf).join('|')})(?:['’]?s|['’])?${after}`, 'giu');
  const name = placeholder('name');
  return masked.replace(known, name).replaceAll(/\[name\](?:[\s,-]+\[name\])+/g, name);
}

const maskPattern = new RegExp(`\\[(${masks.join('|')})\\]`, 'g');

/** A masked text with other words for what was masked; none at all leave a text that can be searched with. */
export const withMasks = (text: string, wordFor: (mask: Mask) => string): string =>
  text
    .replace(maskPattern, (_whole, mask: Mask) => wordFor(mask))
    .replace(/\s+/g, ' ')
    .trim();

/** A name with the separate names it is made of: "Holm, Anne-Marie (RM)" is Anne-Marie Holm, Anne, Marie, Holm. */
export function partsOfName(name: string): { whole: string[]; parts: string[] } {
  const bareName = name.replace(/\(.*?\)|\[.*?\]/g, ' ');
  const sides = bareName.split(',').map((side) => side.trim());
  const [family = '', given = ''] = sides;
  const whole = (sides.length > 1 ? [`${given} ${family}`, `${family} ${given}`] : [family])
    .map((one) => one.trim())
    .filter((one) => /\p{L}.*\p{L}/u.test(one));
  const parts = bareName
    .split(/[\s,]+/)
    .flatMap((part) => [part, ...part.split('-')])
    .filter((part) => /^\p{L}[\p{L}'’-]{2,}$/u.test(part));
  return { whole, parts: [...new Set(parts)] };
}
