import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { openRegisters } from '../../registers/registers';
import type { Operation } from '../../store/cosmos/cosmos';
import { openStore, type StorePlace } from '../../store/open';
import type { Store } from '../../store/store';
import { one, percentile, say, timed, two } from './figures';
import { bareTransactions, commitsPerSecond, updateStatus } from './store-commits';
import type { Load } from './store-load';

const updates = 300;
const writers = 8;
const seconds = 3;

/** Request units by what they were spent on; empty where the store costs none. */
export type Spent = Map<Operation, number>;

async function inOwnProcess(what: 'alone' | 'load', place: StorePlace, collaboration: string): Promise<Load> {
  const child = fork(path.join(__dirname, 'store-load.js'), [what, JSON.stringify(place), collaboration]);
  const [load] = (await once(child, 'message')) as [Load];
  return load;
}

/** Loading a collaboration, against reading and parsing its documents alone. */
export async function measureLoad(place: StorePlace, collaboration: string, isGated: boolean): Promise<void> {
  const alone = await inOwnProcess('alone', place, collaboration);
  const load = await inOwnProcess('load', place, collaboration);
  const ratio = load.seconds / alone.seconds;
  const gate = (holds: boolean): boolean | undefined => (isGated ? holds : undefined);
  say('reading and parsing alone', `${two(alone.seconds)} s, ${one(alone.megabytes)} MB`);
  say('load', `${two(load.seconds)} s, ${one(ratio)} times that (≤ 5)`, gate(ratio <= 5));
  say('memory, the whole process', `${one(load.megabytes)} MB (≤ 350)`, gate(load.megabytes <= 350));
}

/** What asking whether the picture is current takes, and what a question costs. */
export async function measureQuestions(store: Store, collaboration: string, spent: Spent): Promise<void> {
  const { sequence } = await store.changes(collaboration, 0);
  const checks: number[] = [];
  for (let n = 0; n < 100; n += 1) checks.push(await timed(() => store.changes(collaboration, sequence)));
  say('freshness check', `${two(percentile(checks, 0.5))} ms`);
  if (spent.size === 0) return;
  const registers = openRegisters(store);
  await registers.current(collaboration, 0);
  spent.clear();
  await registers.current(collaboration, 10_000);
  const units = [...spent.values()].reduce((sum, value) => sum + value, 0);
  const writes = spent.has('write');
  say(
    'a question',
    `${two(units)} RU (≤ 1), writes ${writes ? 'something' : 'nothing'}`,
    units <= 1 && !writes,
  );
}

/** Status updates one after the other; embedded against a bare transaction, in Cosmos by what they cost. */
export async function measureUpdates(
  store: Store,
  collaboration: string,
  folder: string,
  spent: Spent,
): Promise<void> {
  const isCounted = spent.size > 0;
  const bare = isCounted ? undefined : bareTransactions(mkdtempSync(path.join(folder, 'bare-')));
  const [ours, theirs]: [number[], number[]] = [[], []];
  spent.clear();
  for (let n = 0; n < updates; n += 1) {
    // In turns, so that both meet the same disk.
    if (bare) theirs.push(await timed(() => bare.run(n)));
    ours.push(await timed(() => updateStatus(store, collaboration, n % 100, n)));
  }
  bare?.close();
  const p50 = percentile(ours, 0.5);
  say('commit p50, p99', `${two(p50)} ms, ${two(percentile(ours, 0.99))} ms`);
  if (isCounted) {
    const units = [...spent.values()].reduce((sum, value) => sum + value, 0) / updates;
    say('a status update, all in all', `${two(units)} RU (≤ 30)`, units <= 30);
  } else {
    const base = percentile(theirs, 0.5);
    say(
      'of a bare transaction of two rows',
      `${one(p50 / base)} times its ${two(base)} ms (≤ 2)`,
      p50 <= 2 * base,
    );
  }
}

/** Writers of different initiatives at once: in one program, and in one program each. */
export async function measureWriters(place: StorePlace, collaboration: string): Promise<void> {
  let units = 0;
  const onCharge = (charge: number): void => {
    units += charge;
  };
  const open = () => openStore(place.kind === 'cosmos' ? { ...place, onCharge } : place, Date.now);
  const stores = await Promise.all(Array.from({ length: writers }, open));
  const shared = stores.flatMap((_, __, [first]) => first ?? []);
  for (const [at, used] of [shared, stores].entries()) {
    units = 0;
    const { rate, commits } = await commitsPerSecond(used, `${collaboration}-${at}`, seconds);
    const cost = place.kind === 'cosmos' ? `, ${one(units / commits)} RU each` : '';
    const name = at === 0 ? `${writers} writers in one program` : `${writers} programs with a writer each`;
    say(name, `${one(rate)} commits/s${cost}`);
  }
  for (const store of stores) await store.close();
}
