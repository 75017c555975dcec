import { fileDescription } from '../cards/file-notices';
import { wording } from '../cards/wording';
import { type Day, dayAt } from '../domain/day';
import type { AskedFile } from './asked-file';
import { forged } from './form';
import { found, written } from './make-file';
import { type Said, saying } from './occasion';
import type { Reply } from './reply';

/**
 * Asks who wants a file whether it may be put into their OneDrive; where others read along it is fetched by a link. `before`
 * is the day of an earlier question that was not answered in time.
 */
export async function offerFile(said: Said, asked: AskedFile, before?: Day): Promise<Reply> {
  const made = found(said, asked);
  if (!made.ok) return made.reply;
  const { answer, day } = made;
  const { question, format, locale } = asked;
  const file = await written(made, asked);
  if (!file) return forged(said, said.desk, 'offer-file');
  const { name } = file;
  const reply = saying({ kind: 'file-offered', answer, format, name }, said);
  if (said.event.place.kind !== 'personal' || !said.desk) return reply;
  const description = fileDescription(answer, before, wording(locale, dayAt(said.now)));
  const context = { question, format, locale, day };
  return { ...reply, file: { kind: 'offered', name, description, bytes: file.content.length, context } };
}
