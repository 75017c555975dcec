import { openConversation } from '../../conversation/conversation';
import { readerFor } from '../../conversation/readers';
import type { Day } from '../../domain/day';
import { registerOf } from '../../domain/register';
import { understand } from '../../language/understand';
import { seedRecords, seedToday } from '../../seed/seed';
import { percentile, say, timed, two } from './figures';
import { utterancesAbout } from './language-utterances';

const today = seedToday as Day;
const rounds = 3;
const now = Date.parse(`${seedToday}T11:00:00Z`);

/**
 * What reading a question takes on the register that ships, and what answering it takes in all. Each question
 * counts with its median of a few rounds, as a busy moment of the machine says nothing of it.
 */
export async function measureQuestions(): Promise<void> {
  const register = registerOf(seedRecords());
  const reader = await readerFor(register, today);
  const utterances = utterancesAbout(reader.vocabulary);
  const { converse } = openConversation(async () => register);
  const reading = utterances.map((): number[] => []);
  const answering = utterances.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, text] of utterances.entries()) {
      const read = await timed(() => understand(text, reader, { today, previous: undefined, locale: 'da' }));
      const answered = await timed(() => converse(said(text, at), now + at));
      // The first round warms up.
      if (round === 0) continue;
      reading[at]?.push(read);
      answering[at]?.push(answered);
    }
  console.log(`\n${utterances.length} questions on the register that ships`);
  const of = (times: readonly number[][], share: number): number =>
    percentile(
      times.map((each) => percentile(each, 0.5)),
      share,
    );
  const [p50, p99] = [of(reading, 0.5), of(reading, 0.99)];
  say('reading p50 (≤ 2)', `${two(p50)} ms`, p50 <= 2);
  say('reading p99 (≤ 10)', `${two(p99)} ms`, p99 <= 10);
  say('reading, the slowest', `${two(of(reading, 1))} ms`);
  say('with answer and card, p50, p99', `${two(of(answering, 0.5))} ms, ${two(of(answering, 0.99))} ms`);
}

/** A message, each in a place of its own. */
export const said = (text: string, at: number) =>
  ({
    kind: 'message',
    id: `bench-${at}`,
    actor: { id: 'bench', objectId: undefined, tenant: undefined, name: undefined },
    place: { id: `bench-${at}`, kind: 'personal', team: undefined },
    locale: undefined,
    text,
  }) as const;
