import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understandAll } from '../../src/language/several';
import type { Understanding } from '../../src/language/understanding';
import { askedAspects, type Question, question } from '../../src/queries/question';
import { circumstances } from '../language/reading';
import { seedReader } from '../support/reader';
import wordings from './wordings.json';

/** What any right reading has: fields of a question, or another outcome. */
type Want = { outcome?: string; [field: string]: unknown };
interface Wording {
  lang: string;
  text: string;
  want: Want[];
  previous?: object;
}

/** Does a reading hold everything that is wanted? Lists are compared as sets. */
function holds(wanted: unknown, got: unknown): boolean {
  if (Array.isArray(wanted)) {
    const sorted = (list: unknown) =>
      Array.isArray(list) ? list.map((one) => JSON.stringify(one)).sort() : [];
    return JSON.stringify(sorted(wanted)) === JSON.stringify(sorted(got));
  }
  if (typeof wanted !== 'object' || wanted === null) return wanted === (got ?? null);
  return Object.entries(wanted).every(([key, value]) => holds(value, (got as Want | undefined)?.[key]));
}

/** Facts that stand on the same card of an initiative. */
const beside: Readonly<Record<string, readonly string[]>> = {
  lead: ['lead', 'involved'],
  involved: ['lead', 'involved', 'places'],
  places: ['places', 'involved'],
  next: ['next', 'dates'],
};

function fits({ outcome, ...fields }: Want, read: Understanding): boolean {
  if (outcome) return read.outcome === outcome || (outcome === 'clarify' && read.outcome === 'unknown-topic');
  if (read.outcome !== 'question') return false;
  const got: Question = read.question;
  if (holds(fields, got)) return true;
  // What is asked of an initiative may be told on its card, or as a list of its things.
  const { kind, aspect, initiative } = fields as { kind?: string; aspect?: string; initiative?: string };
  if (kind !== 'initiative' || aspect === undefined) return false;
  if (got.kind === aspect && 'initiatives' in got)
    return got.initiatives?.some((id) => id === initiative) ?? false;
  const shown = got.kind === 'initiative' ? askedAspects(got) : [];
  const { aspect: _, ...rest } = fields;
  return holds(rest, got) && shown.some((one) => (beside[aspect] ?? [aspect]).includes(one));
}

/** Short wordings of every kind of question, written without sight of the program. */
const first = wordings as unknown as Wording[];
/** Many more of them, one a line; the program has learnt from these. */
const second = linesOf('more-wordings.jsonl');
/** Questions of every kind, written before what people keep in the chat was asked for in words. */
const third = linesOf('third-wordings.jsonl');
/** Spoken, short, sloppy, long and narrowed questions, follow-ups and what nobody can answer. */
const fourth = linesOf('fourth-wordings.jsonl');
/** Indirect, slangy and narrowed questions, each with a condition or a verb that carries what is asked. */
const fifth = linesOf('fifth-wordings.jsonl');

function linesOf(file: string): Wording[] {
  const lines = readFileSync(join(__dirname, file), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Wording);
}

test.each([
  { name: 'first', all: first, lang: 'da', right: 122, astray: 1 },
  { name: 'first', all: first, lang: 'en', right: 117, astray: 3 },
  { name: 'second', all: second, lang: 'da', right: 581, astray: 28 },
  { name: 'second', all: second, lang: 'en', right: 483, astray: 29 },
  { name: 'third', all: third, lang: 'da', right: 38, astray: 1 },
  { name: 'third', all: third, lang: 'en', right: 39, astray: 0 },
  { name: 'fourth', all: fourth, lang: 'da', right: 183, astray: 2 },
  { name: 'fourth', all: fourth, lang: 'en', right: 95, astray: 0 },
  { name: 'fifth', all: fifth, lang: 'da', right: 32, astray: 0 },
  { name: 'fifth', all: fifth, lang: 'en', right: 32, astray: 0 },
])(
  'of the $name wordings in $lang at least $right are read right, at most $astray wrong without a word',
  (row) => {
    const asked = row.all.filter(({ lang }) => lang === row.lang);
    const reader = seedReader();
    const wrong = asked.flatMap(({ text, want, previous }) => {
      const before = previous ? { previous: question.parse(previous) } : {};
      const read = understandAll(text, reader, { ...circumstances(), ...before });
      const right = read.some(({ understanding }) => want.some((one) => fits(one, understanding)));
      return right ? [] : [{ text, silent: read[0]?.understanding.outcome === 'question' }];
    });
    const silent = wrong.filter((one) => one.silent);
    process.stdout.write(
      `the ${row.name} wordings, ${row.lang}: ${asked.length - wrong.length} of ${asked.length} right, ${silent.length} wrong without saying so\n`,
    );
    expect(wrong.slice(asked.length - row.right)).toEqual([]);
    expect(silent.slice(row.astray)).toEqual([]);
  },
);
