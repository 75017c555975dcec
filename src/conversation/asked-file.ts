import { z } from 'zod';
import { day } from '../domain/day';
import { fileFormat } from '../domain/link-target';
import { locale } from '../domain/prose';
import { agendaItemQuestion, statusDocumentQuestion } from '../queries/question';

/** A file that somebody wants: the question whose answer is written into it, and how. */
export const askedFile = z.object({
  question: z.discriminatedUnion('kind', [statusDocumentQuestion, agendaItemQuestion]),
  format: fileFormat,
  locale,
});
export type AskedFile = z.infer<typeof askedFile>;

/** What the question for consent carries: no file and no right, only what was asked for and of which day it tells. */
export const offeredFile = askedFile.extend({ day });
