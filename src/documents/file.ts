import type { FileFormat } from '../domain/link-target';
import type { Answer } from '../queries/answer';
import { statusXlsx } from './excel/status-workbook';
import { agendaItemDocx } from './word/agenda-item';
import { statusDocx } from './word/status-document';
import { said, type Words } from './words';

/** A document as somebody fetches it. */
export interface DocumentFile {
  name: string;
  /** Its media type. */
  type: string;
  content: Buffer;
}

const types: Readonly<Record<FileFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Writes an answer into a file; `undefined` for one that no file of that format is made of. */
export async function documentFile(
  answer: Answer,
  format: FileFormat,
  words: Words,
): Promise<DocumentFile | undefined> {
  if (answer.kind === 'status-document') {
    const content = await (format === 'docx' ? statusDocx : statusXlsx)(answer, words);
    return file(`status-${said(answer.called, words)}-${answer.asOf}`, format, content);
  }
  if (answer.kind !== 'agenda-item' || format !== 'docx') return undefined;
  const { id } = answer.facts.initiative;
  return file(
    `${id}-${said(answer.called, words)}-${answer.today}`,
    format,
    await agendaItemDocx(answer, words),
  );
}

/** Names are of letters, digits and dashes, whatever a body is called. */
const file = (name: string, format: FileFormat, content: Buffer): DocumentFile => ({
  name: `${name.toLocaleLowerCase('da-DK').replace(/[^a-z0-9æøå-]+/g, '-')}.${format}`,
  type: types[format],
  content,
});
