import { documentWords } from '../../src/cards/document-words';
import { documentFile } from '../../src/documents/file';
import type { Day } from '../../src/domain/day';
import type { FileFormat } from '../../src/domain/link-target';
import type { Locale } from '../../src/domain/prose';
import { type AnyRecord, parseRecord } from '../../src/domain/record';
import { type Register, registerOf } from '../../src/domain/register';
import { ask } from '../../src/queries/ask';
import { question } from '../../src/queries/question';
import { seedRecords, seedToday } from '../../src/seed/seed';

export const today = seedToday as Day;
export const shipped = registerOf(seedRecords());

const told = (initiative: string, more: object): AnyRecord => ({
  type: 'status',
  record: parseRecord('status', {
    id: `${initiative}:told`,
    initiative,
    sequence: 100,
    asOf: { from: '2023-10-31', to: '2023-10-31' },
    phase: 'implementing',
    basis: 'explicit',
    alternatives: [],
    text: { da: 'Går godt i Horsens <&> \u0000Vest.' },
    knownFrom: today,
    evidence: [],
    reported: { by: 'Signe Eksempel', on: today, change: 'signe:1' },
    ...more,
  }),
});

/** The register that ships, with what people told in the chat, and with less than it knows of some things. */
export const spoken = registerOf([
  ...seedRecords().map((entry): AnyRecord => {
    if (entry.type === 'initiative' && entry.record.id === 'ips-ambassadoer-beskaeftigelse') {
      const { description: _gone, ...record } = entry.record;
      return { type: 'initiative', record };
    }
    if (entry.type !== 'meeting' || entry.record.id !== 'ssu-2023-12-01') return entry;
    const [first, ...rest] = entry.record.agenda;
    const decided = { outcome: { da: 'Taget til efterretning.' } };
    return {
      type: 'meeting',
      record: { ...entry.record, agenda: [...(first ? [{ ...first, ...decided }] : []), ...rest] },
    };
  }),
  told('forebyggelse-behandling-selvskade', {
    signal: 'at-risk',
    nextStep: { da: 'Evaluering sendes ud' },
    expected: '2023-12-01',
  }),
  told('samarbejdsaftale-palliation', { nextStep: { da: 'Kursus i alle klynger' } }),
  told('afklaring-kompressionsstroemper', { expected: '2023-12-15' }),
]);

/** A document about a register, as a file. */
export async function made(
  wanted: object,
  format: FileFormat,
  locale: Locale = 'da',
  register: Register = shipped,
  on: Day = today,
): Promise<Buffer> {
  const answer = ask(register, question.parse(wanted), { today: on });
  const file = await documentFile(answer, format, documentWords(locale, on));
  if (!file) throw new Error('No document is made of that');
  return file.content;
}

const status = { kind: 'status-document', body: 'ssg' };
const item = (initiative: string, body = 'ssu') => ({ kind: 'agenda-item', initiative, body });

/** Makes every document that says something others do not. */
export const everyDocument = (locale: Locale): Promise<Buffer[]> =>
  Promise.all([
    made(status, 'docx', locale, spoken),
    made(status, 'xlsx', locale, spoken),
    made({ ...status, body: 'piu' }, 'docx', locale),
    made({ ...status, on: '2010-10-31' }, 'docx', locale),
    made(item('forebyggelse-behandling-selvskade'), 'docx', locale, spoken),
    made(item('dataanalyse-akutomraadet'), 'docx', locale, spoken),
    made(item('handleplan-aeldre-akut-sygdom', 'piu'), 'docx', locale, spoken),
    made(item('faelles-forpligtende-forloeb-handleplan'), 'docx', locale),
    made(item('ips-ambassadoer-beskaeftigelse'), 'docx', locale, spoken),
    made(item('samarbejdsaftale-boern-unge-overvaegt'), 'docx', locale, spoken),
    made(item('samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri'), 'docx', locale, spoken),
  ]);
