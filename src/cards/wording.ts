import fs from 'node:fs';
import path from 'node:path';
import type { Day } from '../domain/day';
import { inLocale, type Locale, type Prose } from '../domain/prose';
import { usualFreshDays } from '../domain/status-age';

/** All visible words of a language, by dotted key. */
type Texts = ReadonlyMap<string, string>;
type Values = Record<string, string | number>;

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix.slice(1), value]];
  return Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${prefix}.${key}`));
}

const folder = path.join(__dirname, '../../cards/text');
const readFile = (file: string): [string, string][] =>
  flatten(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));

/** `da.json` holds what answers say, the files in `da/` what belongs to one kind of change each. No key is in two of them. */
function read(locale: Locale): Texts {
  const files = fs.readdirSync(path.join(folder, locale)).filter((file) => file.endsWith('.json'));
  const texts = new Map<string, string>();
  for (const file of [`${locale}.json`, ...files.map((file) => `${locale}/${file}`)])
    for (const [key, text] of readFile(file)) {
      if (texts.has(key)) throw new Error(`The text "${key}" is in cards/text/${file} and in another file`);
      texts.set(key, text);
    }
  return texts;
}
const loaded = new Map<Locale, Texts>();

/** The texts of a language, read once. */
export function textsOf(locale: Locale): Texts {
  const texts = loaded.get(locale) ?? read(locale);
  loaded.set(locale, texts);
  return texts;
}

/** Made once: they take longer to make than to use. */
const lists = { da: new Intl.ListFormat('da-DK'), en: new Intl.ListFormat('en-GB') };
const choices = {
  da: new Intl.ListFormat('da-DK', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

const numbers = { da: new Intl.NumberFormat('da-DK'), en: new Intl.NumberFormat('en-GB') };

/** One card's words: its language and its day, and how things are said in them. */
export interface Wording {
  locale: Locale;
  today: Day;
  /** A status that is older than so many days is old. */
  freshDays: number;
  /** The text of a key, with `{name}` replaced by its value. Throws for a key that is not there. */
  text(key: string, values?: Values): string;
  /** As `text`, from `key.one` or `key.other`, with `{count}`. */
  count(key: string, count: number, values?: Values): string;
  has(key: string): boolean;
  /** A count as it is written: "10.000", "10,000". */
  number(count: number): string;
  /** A name as it is; names are not quoted. */
  name(prose: Prose): string;
  /** What the register says; where it says so in Danish only, an English card quotes it. */
  prose(prose: Prose | undefined): string;
  /** The register's own Danish words: quoted on an English card. */
  quote(words: string): string;
  /** "a, b og c". */
  list(items: string[]): string;
  /** "a, b eller c". */
  either(items: string[]): string;
  /** Whether any of the Danish that was quoted stands on a page; what was left out again does not count. */
  hasQuoted(page: object): boolean;
}

const mostCharacters = { name: 200, prose: 700 };

/** What a cut leaves behind that says nothing: half a character, an opened bracket, a comma, a dash. */
const leftHanging = /(?:[\s([{»"“–—,;:·/-]|[\uD800-\uDBFF]|\u200D)+$/;

/** One line of at most so many characters: cut between words, and inside one only when it is long itself. */
export function clip(text: string, most: number): string {
  const oneLine = text.replace(/[^\S\u00A0]+/g, ' ').trim();
  if (oneLine.length <= most) return oneLine;
  const space = oneLine.lastIndexOf(' ', most - 1);
  const cut = oneLine.slice(0, space > most / 2 ? space : most - 1);
  // What stands in brackets explains: half an explanation is left out.
  const bracket = cut.search(/ \([^)]*$/);
  const kept = (bracket > most / 3 ? cut.slice(0, bracket) : cut).replace(leftHanging, '');
  return `${kept}…${isQuoteOpen(kept) ? '”' : ''}`;
}

/** Words of the register that are quoted end as a quotation, also where they are cut. */
const isQuoteOpen = (text: string): boolean => text.lastIndexOf('“') > text.lastIndexOf('”');

/** The words of a card in a language, said on a day. */
export function wording(locale: Locale, today: Day, freshDays = usualFreshDays): Wording {
  const texts = textsOf(locale);
  const quoted = new Set<string>();
  const text = (key: string, values: Values = {}): string => {
    const found = texts.get(key);
    if (found === undefined) throw new Error(`No text "${key}" in cards/text/${locale}.json`);
    const said = found.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
    // What was cut ends in dots of its own.
    return said.replace(/…\.(?!\.)/g, '…');
  };
  const quote = (words: string): string => {
    // Figures are in no language.
    if (locale === 'da' || !/\p{L}/u.test(words)) return words;
    quoted.add(words);
    return `“${words}”`;
  };
  return {
    locale,
    today,
    freshDays,
    text,
    count: (key, count, values) =>
      text(`${key}.${count === 1 ? 'one' : 'other'}`, { count: numbers[locale].format(count), ...values }),
    has: (key) => texts.has(key),
    number: (count) => numbers[locale].format(count),
    name: (prose) => clip(inLocale(prose, locale), mostCharacters.name),
    prose: (prose) => {
      if (!prose) return '';
      const said = clip(inLocale(prose, locale), mostCharacters.prose);
      return prose.en === undefined ? quote(said) : said;
    },
    quote,
    list: (items) => lists[locale].format(items),
    either: (items) => choices[locale].format(items),
    hasQuoted: (page) => quoted.size > 0 && holdsAny(JSON.stringify(page), quoted),
  };
}

/** Whether any of some quotations begins in a text that is JSON. */
const holdsAny = (json: string, quoted: ReadonlySet<string>): boolean =>
  [...quoted].some((words) => json.includes(`“${JSON.stringify(words.slice(0, 12)).slice(1, -1)}`));

/** With a capital first letter, for the start of a line. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1);
