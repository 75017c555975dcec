import type { Day } from '../../src/domain/day';
import { type Read, understandAll } from '../../src/language/several';
import { type Circumstances, understand } from '../../src/language/understand';
import type { Understanding } from '../../src/language/understanding';
import { question } from '../../src/queries/question';
import { seedReader } from '../support/reader';

/** Reads an utterance against the register that ships, as on its last day. */
export function read(
  text: string,
  { today = '2023-10-31', previous }: { today?: string; previous?: object } = {},
): Understanding {
  return understand(text, seedReader(today as Day), {
    today: today as Day,
    previous: previous && question.parse(previous),
    locale: 'da',
  });
}

/** The question an utterance was read as; anything else is shown as what it is. */
export function questionOf(text: string, options?: Parameters<typeof read>[1]): unknown {
  const understanding = read(text, options);
  return understanding.outcome === 'question' ? understanding.question : { outcome: understanding.outcome };
}

/** Everything a message asks, read against the same register on the same day. */
export const readAll = (text: string): Read[] => understandAll(text, seedReader(), circumstances());

export const circumstances = (): Circumstances => ({
  today: '2023-10-31' as Day,
  previous: undefined,
  locale: 'da',
});
