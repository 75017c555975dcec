import type { FileFormat } from '../domain/link-target';
import type { AnswerOf } from '../queries/answer';
import type { OfferFile } from './button';
import { type OpenPage, openPage } from './open-page';
import type { Wording } from './wording';

/** An answer that can be written into a file. */
export type FileAnswer = AnswerOf<'status-document'> | AnswerOf<'agenda-item'>;

const titles: Readonly<Record<FileFormat, string>> = { docx: 'button.word', xlsx: 'button.excel' };

/** Where the file of an answer can be fetched, if there is an address it can be fetched from. */
export const fileLink = ({ files }: FileAnswer, format: FileFormat): string | undefined =>
  files === undefined || files === 'chat'
    ? undefined
    : (files as Partial<Record<FileFormat, string>>)[format];

/** A button that asks whether a file may be put into one's own OneDrive. */
export const offerFile = (
  title: string,
  { question }: FileAnswer,
  format: FileFormat,
  { locale }: Pick<Wording, 'locale'>,
): OfferFile => ({ type: 'Action.Execute', title, verb: 'offer-file', data: { question, format, locale } });

/** The button that fetches the file of an answer, wherever it comes from; none where it comes from nowhere. */
export function fileButton(
  answer: FileAnswer,
  format: FileFormat,
  wording: Wording,
): OpenPage | OfferFile | undefined {
  const title = wording.text(titles[format]);
  if (answer.files === 'chat') return offerFile(title, answer, format, wording);
  const link = fileLink(answer, format);
  return link === undefined ? undefined : openPage(title, link);
}
