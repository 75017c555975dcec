import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/domain/day';
import { type PersonId, personId } from '../../src/domain/ids';
import { type Question, question } from '../../src/queries/question';
import besides from './wordings/besides.json';
import both from './wordings/both.json';
import calendars from './wordings/calendars.json';
import chain from './wordings/chain.json';
import da from './wordings/da.json';
import digest from './wordings/digest.json';
import documents from './wordings/documents.json';
import en from './wordings/en.json';
import followUp from './wordings/follow-up.json';
import followUps from './wordings/follow-ups.json';
import freshness from './wordings/freshness.json';
import planImport from './wordings/plan-import.json';
import settings from './wordings/settings.json';
import subscriptions from './wordings/subscriptions.json';
import together from './wordings/together.json';
import year from './wordings/year.json';

/** Something a person types, on a day, after something that was asked or after another wording of the same list. */
export interface Wording {
  text: string;
  today: Day;
  previous: Question | undefined;
  id: string | undefined;
  after: string | undefined;
  /** Who asks, where they are known. */
  me: PersonId | undefined;
}

type Row = { text: string; today?: string; previous?: object; id?: string; after?: string; me?: string };

const exam = join(__dirname, '../exam');
const readExam = (file: string): string => readFileSync(join(exam, file), 'utf8');

/** Every wording of the tables and of the exam. */
export function everyWording(): Wording[] {
  const tables = [
    da,
    en,
    besides,
    both,
    calendars,
    chain,
    digest,
    documents,
    followUp,
    freshness,
    planImport,
    settings,
    subscriptions,
    together,
    year,
  ].flatMap(({ readings, wishes, negatives }) => [
    ...readings.flatMap(({ wordings }) => wordings),
    ...wishes,
    ...negatives.map(({ text }) => text),
  ]);
  const parts = [
    '',
    'more-',
    'third-',
    'fourth-',
    'fifth-',
    'sixth-',
    'eighth-',
    'tenth-',
    'eleventh-',
    'twelfth-',
  ].flatMap((part) => JSON.parse(readExam(`${part}questions.json`)).questions as Row[]);
  const lines = ['more', 'third', 'fourth', 'fifth'].flatMap((part) =>
    readExam(`${part}-wordings.jsonl`).trim().split('\n'),
  );
  const rows: Row[] = [
    ...tables.map((text) => ({ text })),
    ...[...besides.own, ...digest.own, ...year.own].map((text) => ({ text, me: 'tenant:signe' })),
    ...followUps,
    ...parts,
    ...(JSON.parse(readExam('wordings.json')) as Row[]),
    ...lines.map((line) => JSON.parse(line) as Row),
  ];
  return rows.map(({ text, today = '2023-10-31', previous, id, after, me }) => ({
    text,
    today: today as Day,
    previous: previous && question.parse(previous),
    id,
    after,
    me: me === undefined ? undefined : personId.parse(me),
  }));
}
