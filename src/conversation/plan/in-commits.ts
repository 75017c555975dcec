import type { Actor, Circumstances, Outcome, Refusal } from '../../commands/command';
import { together } from '../../commands/together';
import type { Change } from '../../domain/change';
import { dayAt } from '../../domain/day';
import { type ChangeId, changeId } from '../../domain/ids';
import type { Register } from '../../domain/register';
import { namesNothing } from '../../language/initiative-names';
import { plainJson } from '../../lib/plain-json';
import type { Executed, Execution } from '../../registers/execute';
import { inBatches } from './batches';

/** Who carries much in or out, where, when, and how what they do is committed. */
export interface Carrying {
  actorOf(register: Register): Actor;
  place: Change['place'];
  /** Milliseconds since 1970. */
  now: number;
  commit(execution: Execution, op: ChangeId): Promise<Executed>;
  /** Told after each commit how many are settled. */
  progress?(settled: number): void;
  signal?: AbortSignal;
}

/** What is to be done many times: what each touches, how it is remembered, and what each comes to. */
export interface Work<T> {
  things(one: T): readonly string[];
  remembered(batch: readonly T[]): object;
  decide(one: T, register: Register, actor: Actor, circumstances: Circumstances): Outcome;
}

/** How many changes were made, how many had nothing to change, and what was refused. */
export interface Carried<T> {
  done: number;
  same: number;
  refused: { one: T; refusal: Refusal }[];
}

/**
 * Makes many changes, as many in one commit as it takes; each is a change of its own. `run` is the beginning of their
 * ids: under the same one nothing is done twice. Stops between two commits where it is told to, with the reason thrown.
 */
export async function inCommits<T>(
  all: AsyncIterable<T> | Iterable<T>,
  { things, remembered, decide }: Work<T>,
  run: string,
  { actorOf, place, now, commit, progress, signal }: Carrying,
): Promise<Carried<T>> {
  const carried: Carried<T> = { done: 0, same: 0, refused: [] };
  const around = { namesNothing, at: new Date(now).toISOString(), today: dayAt(now), place };
  let [number, settled] = [0, 0];
  for await (const batch of inBatches(all, things)) {
    signal?.throwIfAborted();
    number += 1;
    const op = changeId.parse(`${run}-${number}`);
    let outcomes: Outcome[] = [];
    const execution: Execution = {
      command: plainJson(remembered(batch)),
      decide(register) {
        const actor = actorOf(register);
        outcomes = batch.map((one, at) =>
          decide(one, register, actor, { ...around, change: changeId.parse(`${op}-${at + 1}`) }),
        );
        return together(outcomes, register);
      },
    };
    const executed = await commit(execution, op);
    const isRepeat = executed.ok && executed.isRepeat;
    for (const [at, one] of batch.entries()) {
      const outcome = outcomes[at];
      // What was carried out under this id before is done, whatever it would come to now.
      if (isRepeat || !outcome || outcome.ok) carried.done += 1;
      else if (outcome.refusal.reason === 'nothing-changed') carried.same += 1;
      else carried.refused.push({ one, refusal: outcome.refusal });
    }
    settled += batch.length;
    progress?.(settled);
  }
  return carried;
}
