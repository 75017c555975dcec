import { questionInWords } from '../cards/echo';
import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Register } from '../domain/register';
import { alternatives } from '../language/alternatives';
import { understand } from '../language/understand';
import { ask } from '../queries/ask';
import type { Question } from '../queries/question';
import { readerFor } from './readers';
import { noticing } from './replies';
import type { Reply } from './reply';

/** Readings that are offered. */
const most = 4;

/** Words a question as its answer's echo does, for buttons. */
export const inWords =
  (register: Register, today: Day, locale: Locale) =>
  (question: Question): string =>
    questionInWords(ask(register, question, { today }), locale);

/**
 * What is said when somebody was understood otherwise than they meant: how their words were read, and other
 * readings that have an answer.
 */
export async function correcting(
  register: Register,
  { text, previous, locale }: { text: string; previous?: Question | undefined; locale: Locale },
  today: Day,
): Promise<Reply> {
  const reader = await readerFor(register, today);
  const circumstances = { today, previous, locale };
  const read = understand(text, reader, circumstances);
  const worded = inWords(register, today, locale);
  const options = alternatives(text, reader, circumstances)
    .filter((question) => ask(register, question, { today }).found)
    .map((question) => ({ label: { [locale]: worded(question) }, question }))
    .filter(({ label }, at, all) => all.findIndex((other) => other.label[locale] === label[locale]) === at)
    .slice(0, most);
  const understood = read.outcome === 'question' ? worded(read.question) : '–';
  return noticing({ kind: 'correct', words: text, understood, options }, 'clarify', locale, today);
}
