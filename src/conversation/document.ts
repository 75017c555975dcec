import { documentWords } from '../cards/document-words';
import { statusXlsx } from '../documents/excel/status-workbook';
import { agendaItemDocx } from '../documents/word/agenda-item';
import { statusDocx } from '../documents/word/status-document';
import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Register } from '../domain/register';
import { ask } from '../queries/ask';
import type { QuestionOf } from '../queries/question';

/** A file as somebody fetches it. */
export interface File {
  name: string;
  type: string;
  content: Buffer;
}

/** Which file is wanted: what it says is the answer to a question. */
export type DocumentWanted =
  | { question: QuestionOf<'status-document'>; format: 'docx' | 'xlsx'; locale: Locale }
  | { question: QuestionOf<'agenda-item'>; format: 'docx'; locale: Locale };

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * Writes a document from a register as it was known on `today` (a day in Copenhagen), or on the earlier day its question
 * names. `undefined` where the register knows no such body or initiative.
 */
export async function documentOf(
  register: Register,
  { question, format, locale }: DocumentWanted,
  today: Day,
): Promise<File | undefined> {
  const answer = ask(register, question, { today });
  const words = documentWords(locale, today);
  if (answer.kind === 'status-document') {
    const content = await (format === 'docx' ? statusDocx : statusXlsx)(answer, words);
    return file(`status-${answer.called}-${answer.asOf}`, format, content);
  }
  if (answer.kind !== 'agenda-item') return undefined;
  const { id } = answer.facts.initiative;
  return file(`${id}-${answer.called}-${today}`, 'docx', await agendaItemDocx(answer, words));
}

/** Names are of letters, digits and dashes, whatever a body is called. */
const file = (name: string, format: 'docx' | 'xlsx', content: Buffer): File => ({
  name: `${name.toLowerCase().replace(/[^a-z0-9æøå-]+/g, '-')}.${format}`,
  type: types[format],
  content,
});
