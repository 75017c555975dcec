import { documentWords } from '../cards/document-words';
import type { FileAnswer } from '../cards/file-button';
import { type DocumentFile, documentFile } from '../documents/file';
import { type Day, dayAt } from '../domain/day';
import { ask } from '../queries/ask';
import type { AskedFile } from './asked-file';
import { linksOf, type Said } from './occasion';
import { withheld } from './people';
import type { Reply } from './reply';
import { shown } from './shown';

/** The answer that a file is made of, or what is said where there is none; `day` is the one it tells of. */
export type Found = { ok: true; answer: FileAnswer; day: Day } | { ok: false; reply: Reply };

/** Asks anew what was asked for, as the register is now, with the link that leads to the same file. */
export function found(said: Said, { question }: AskedFile): Found {
  const { register, now } = said;
  const kept = withheld(question, said);
  if (kept) return { ok: false, reply: kept };
  const today = dayAt(now);
  const on = question.kind === 'status-document' ? question.on : undefined;
  const day = on !== undefined && on < today ? on : today;
  const answer = ask(register, question, { today: day, links: linksOf(said) });
  const isFile = answer.kind === 'status-document' || answer.kind === 'agenda-item';
  return isFile && answer.found ? { ok: true, answer, day } : { ok: false, reply: shown(said, question) };
}

/** Writes the file; `undefined` where nothing is written in that format. */
export const written = (
  { answer, day }: Extract<Found, { ok: true }>,
  { format, locale }: AskedFile,
): Promise<DocumentFile | undefined> => documentFile(answer, format, documentWords(locale, day));
