import { documentWords } from '../cards/document-words';
import { documentFile } from '../documents/file';
import { dayAt } from '../domain/day';
import type { LinkTargetOf } from '../domain/link-target';
import { ask } from '../queries/ask';
import type { Question } from '../queries/question';
import type { Serve } from './visit';

/** A Word or Excel document, made from the register as it was known on the day of its link. */
export const document: Serve<'document'> = async ({ target, register, now }) => {
  const question = questionOf(target);
  if (!question) return undefined;
  const today = target.asOf ?? dayAt(now);
  const answer = ask(register, question, { today });
  const file = await documentFile(answer, target.format, documentWords(target.locale, today));
  return file && { type: file.type, body: file.content, fileName: file.name };
};

function questionOf({
  document: wanted,
  body,
  since,
  initiative,
}: LinkTargetOf<'document'>): Question | undefined {
  const whose = body === undefined ? {} : { body };
  if (wanted === 'status') return { kind: 'status-document', ...whose, ...(since ? { since } : {}) };
  return initiative && { kind: 'agenda-item', initiative, ...whose };
}
