import { locale } from '../domain/prose';
import type { Pressable, ShownButton, ShownField } from './pressable';
import { textsOf } from './wording';

/** A press that somebody wrote: what the button sends, or the choice that is not there. */
export type WrittenPress =
  | { verb: string; data: object }
  | { missing: string; label: string; choices: readonly string[] };

/** The day somebody wrote, as `YYYY-MM-DD`; `undefined` where it is none. */
export type ReadDay = (text: string) => string | undefined;

/** As people write what they read: without the marks around it, with the keyboard's signs, whichever letters are large. */
const plainly = (text: string): string =>
  text
    .replace(/^[\s[»«"“”›]+|[\s\]»«"“”›]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[’‘]/gu, "'")
    .replace(/[–—]/gu, '-')
    .toLocaleLowerCase('da');

/** The words that say a button is meant, "tryk" and "press". */
const marked = new RegExp(
  `^\\s*(?:${locale.options.map((one) => textsOf(one).get('in-words.mark')).join('|')})\\b[\\s:]+(.+)$`,
  'iu',
);

/** What people put after it; a button may begin so too: "På dansk". */
const preposition = /^(?:på|on)[\s:]+/iu;

/** What may stand on the button that a line says to press, as it was written first; empty where it says something else. */
function namedIn(line: string): string[] {
  const [, words] = marked.exec(line) ?? [];
  return words === undefined ? [] : [...new Set([words, words.replace(preposition, '')])];
}

/**
 * What goes by a title as it was written. One that was too long ends with three dots: its beginning is enough, and so is
 * the whole of it, unless another one is called exactly so.
 */
function titledSo<T extends { title: string }>(all: readonly T[], said: string): T[] {
  const written = plainly(said);
  const exactly = all.filter(({ title }) => plainly(title) === written);
  if (exactly.length > 0) return exactly;
  return all.filter(({ title }) => {
    const beginning = plainly(title).replace(/\s*…$/u, '');
    return title.trim().endsWith('…') && beginning !== '' && written.startsWith(beginning);
  });
}

/** The one button of that title; none where several of it do different things. */
function titled(buttons: readonly ShownButton[], written: string): ShownButton | undefined {
  const found = titledSo(buttons, written);
  const [first] = found;
  const does = ({ verb, data }: ShownButton): string => JSON.stringify([verb, data]);
  return first && found.every((one) => does(one) === does(first)) ? first : undefined;
}

/** What stands behind a field's label and a colon; a label may hold one itself. */
function afterLabel({ label }: ShownField, line: string): string | undefined {
  const name = label.replace(/[:*\s]+$/u, '');
  const isIt = plainly(line.slice(0, name.length)) === plainly(name);
  return isIt ? /^\s*:\s*(.*)$/u.exec(line.slice(name.length))?.[1] : undefined;
}

/** Which fields are filled in by lines such as "Titel: Ring til Randers"; what follows a field without a label of its own goes on in it. */
function linesByField(
  fields: readonly ShownField[],
  lines: readonly string[],
): Map<ShownField, string> | undefined {
  const said = new Map<ShownField, string>();
  let last: ShownField | undefined;
  for (const line of lines) {
    const found = fields.flatMap((field) => {
      const rest = afterLabel(field, line);
      return rest === undefined ? [] : [{ field, rest }];
    })[0];
    last = found?.field ?? last;
    if (last === undefined) return undefined;
    said.set(last, found ? found.rest : `${said.get(last)}\n${line}`);
  }
  return said;
}

const yes = ['ja', 'yes', 'x', 'true'];

/** What a field sends for what was written; a choice that is not there is told of. */
function sentFor(field: ShownField, text: string, readDay: ReadDay): string | { missing: string } {
  if (field.kind === 'tick') return String(yes.includes(plainly(text)));
  // A form reads a whole date by itself.
  if (field.kind === 'day') return /\d{4}$/u.test(text) ? text : (readDay(text) ?? text);
  if (field.choices.length === 0 || text === '') return text;
  const parts = field.kind === 'choices' ? text.split(/\s*[,;+]\s*/u) : [text];
  const chosen: string[] = [];
  for (const part of parts) {
    const [choice] = titledSo(field.choices, part);
    if (!choice) return { missing: part };
    chosen.push(choice.value);
  }
  return chosen.join(',');
}

/** What stands on the button that somebody says they press; `undefined` where they wrote something else. */
export const pressNamed = (text: string): string | undefined =>
  namedIn(text.trim().split(/\r?\n/u).at(-1) ?? '').at(-1);

/**
 * What somebody pressed in words: "tryk Gem", what stands on a button of a card they were shown, below lines that fill in
 * its fields by their labels. It sends what pressing it would; `undefined` where that is not what they wrote. Without
 * the word in front it is not meant: many a button is called what a question or a wish is.
 */
export function writtenPress(
  { buttons, fields }: Pressable,
  text: string,
  readDay: ReadDay,
): WrittenPress | undefined {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const [button] = namedIn(lines.at(-1) ?? '').flatMap((title) => titled(buttons, title) ?? []);
  const said = button && linesByField(fields, lines.slice(0, -1));
  if (!button || !said) return undefined;
  if (!button.sendsFields) return said.size === 0 ? { verb: button.verb, data: button.data } : undefined;
  const values: Record<string, string> = {};
  for (const field of fields) if (field.value !== undefined) values[field.id] = field.value;
  for (const [field, written] of said) {
    const value = sentFor(field, written.trim(), readDay);
    if (typeof value !== 'string')
      return { ...value, label: field.label, choices: field.choices.map(({ title }) => title) };
    values[field.id] = value;
  }
  return { verb: button.verb, data: { ...values, ...button.data } };
}
