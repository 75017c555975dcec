import { renderAnswer } from '../../cards/render';
import type { Day } from '../../domain/day';
import { growRegister } from '../../domain/register';
import { ask } from '../../queries/ask';
import type { Question } from '../../queries/question';
import { seedRecords, seedToday } from '../../seed/seed';
import { digestRecords } from './digest-register';
import { one, percentile, say, timed, two } from './figures';

const today = seedToday as Day;
/** Of a size that is only reported, fewer. */
const roundsOf = (size: number): number => (size > gated ? 8 : 40);
/** The size whose target must hold; a larger one is only reported. */
const gated = 10_000;
/** How many times as long as on the shipped register composing a digest may take. */
const slowest = 10;
/** Bytes of a card that Teams takes. */
const mostBytes = 28 * 1024;

const digests: readonly Question[] = [
  { kind: 'weekly-digest' },
  { kind: 'weekly-digest', clusters: ['klynge-aarhus' as never] },
];

/** How long a digest takes from the question to its card, on registers of several sizes, all of one run. */
export async function digestBench(): Promise<void> {
  const shipped = seedRecords().filter(({ type }) => type === 'initiative').length;
  // The first run is slower, whatever it composes.
  await composing(shipped);
  const usual = await composing(shipped);
  for (const size of [gated, 10 * gated]) {
    const { time, bytes } = await composing(size);
    const ratio = time / usual.time;
    say(
      `composing, ${size} initiatives`,
      `${one(time)} ms, ${one(ratio)} times the ${two(usual.time)} ms on ${shipped} (≤ ${slowest})`,
      size === gated ? ratio <= slowest : undefined,
    );
    say('the largest card', `${bytes} bytes (≤ ${mostBytes})`, bytes <= mostBytes);
  }
}

/** The median time of a digest on a register of a size, and the bytes of the largest card. */
async function composing(size: number): Promise<{ time: number; bytes: number }> {
  const register = growRegister(1);
  for (const entry of digestRecords(size)) register.put(entry);
  const compose = (question: Question) => renderAnswer(ask(register, question, { today }), 'da');
  // The view of the day is made by the first question of the day, whatever it asks.
  const bytes = Math.max(...digests.map((each) => Buffer.byteLength(JSON.stringify(compose(each)))));
  const times: number[] = [];
  const rounds = roundsOf(size);
  for (let round = 0; round < rounds; round += 1)
    times.push((await timed(() => digests.map(compose))) / digests.length);
  return { time: percentile(times.slice(rounds / 4), 0.5), bytes };
}
