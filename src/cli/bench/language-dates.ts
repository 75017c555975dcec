import { readerFor } from '../../conversation/readers';
import type { Day } from '../../domain/day';
import { registerOf } from '../../domain/register';
import { readDates } from '../../language/dates/read-dates';
import { fold } from '../../language/fold';
import { seedRecords, seedToday } from '../../seed/seed';
import { percentile, say, timed, two } from './figures';
import { plainDates } from './rival-dates';

/** English expressions that both know: of every kind once, and in a sentence. */
const expressions = [
  '8 November 2023',
  '8/11/2023',
  'the 8th of November',
  'tomorrow',
  'yesterday',
  'next Monday',
  'last Friday',
  'in two weeks',
  'three days ago',
  '6-8 November',
  'from 1 May to 30 June 2024',
  'November 2023',
  'next month',
  'last year',
  'in 10 days',
  'Friday 3 November',
  '2023-11-08',
  'a week from now',
  'this week',
  'between 1 March and 15 April',
].flatMap((time) => [time, `what is due ${time} in the Randers cluster`]);
const rounds = 30;

/** Reading dates, beside the best-known library for English ones; the same expressions in turn. */
export async function measureDates(): Promise<void> {
  const today = seedToday as Day;
  const { meetingDays: meetings } = await readerFor(registerOf(seedRecords()), today);
  const plain = await plainDates();
  const from = new Date(`${seedToday}T12:00:00Z`);
  const [ours, theirs]: [number[], number[]] = [[], []];
  const read = new Map<string, string | null | undefined>();
  const readByPlain = new Map<string, string | undefined>();
  for (let round = 0; round <= rounds; round += 1)
    for (const text of expressions) {
      const took = await timed(() => {
        read.set(text, readDates(fold(text), { today, meetings }, []).mentions[0]?.bare.from);
      });
      const tookPlain = await timed(() => {
        readByPlain.set(text, plain?.(text, from));
      });
      // The first round warms up.
      if (round === 0) continue;
      ours.push(took);
      theirs.push(tookPlain);
    }
  const days = (found: Map<string, unknown>): number => [...found.values()].filter(Boolean).length;
  const alike = [...read].filter(([text, day]) => day && day === readByPlain.get(text));
  console.log(`\n${expressions.length} English dates, alone and in a sentence`);
  const [p50, plainP50] = [percentile(ours, 0.5), percentile(theirs, 0.5)];
  say('reading a date p50, p99', `${two(p50)} ms, ${two(percentile(ours, 0.99))} ms`);
  say('read', `${days(read)} of ${expressions.length}`);
  if (!plain) console.log('  The package chrono-node is not here (npm install has it): not compared.');
  else {
    say('chrono p50, p99', `${two(plainP50)} ms, ${two(percentile(theirs, 0.99))} ms`);
    say('read by chrono', `${days(readByPlain)}, ${alike.length} of them from the same day on`);
    say('ours of chrono', `${two(p50 / plainP50)} times`);
  }
}
