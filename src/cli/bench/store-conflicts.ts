import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { openEmbeddedStore } from '../../store/embedded/embedded';
import type { Stored, Tombstone } from '../../store/store';

/** What a fight over the same documents has come to; the three in the middle are to be 0. */
export interface Conflicts {
  commits: number;
  refused: number;
  /** Counts that were acknowledged and are gone. */
  lost: number;
  /** Times a follower met a count without its note, or a note without its counts. */
  torn: number;
  /** Numbers of the journal that no commit has, or two have. */
  holes: number;
  seconds: number;
}

/**
 * Lets several processes commit to the same few documents of a folder's store at once, while a follower here
 * checks every picture it gets. `script` is the compiled `store-conflict-writer`.
 */
export async function runConflicts(
  folder: string,
  processes: number,
  commits: number,
  script: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Conflicts> {
  const began = performance.now();
  const store = await openEmbeddedStore({ folder, now: Date.now, patience: 60_000 });
  const children = Array.from({ length: processes }, (_, writer) =>
    fork(script, [folder, `w${writer}`, String(commits / processes)], { env }),
  );
  let refused = 0;
  for (const child of children) child.on('message', (count) => (refused += Number(count)));
  let running = true;
  const ends = Promise.all(children.map((child) => once(child, 'exit'))).finally(() => {
    running = false;
  });

  const picture = new Map<string, Stored | Tombstone>();
  let since = 0;
  let torn = 0;
  const follow = async (): Promise<void> => {
    const { documents, sequence } = await store.changes('conflicts', since);
    for (const one of documents) picture.set(one.id, one);
    since = sequence;
    if (countsAmiss(picture) > 0) torn += 1;
  };
  while (running) {
    await follow();
    await pause(5);
  }
  const codes = (await ends).map(([code]) => code);
  if (codes.some((code) => code !== 0)) throw new Error(`writers ended with ${codes}`);
  await follow();
  await store.close();
  const numbers = new Set(
    [...picture.values()].flatMap(({ id, sequence }) => (id.startsWith('note:') ? [sequence] : [])),
  );
  return {
    commits,
    refused,
    lost: countsAmiss(picture),
    torn,
    holes: Math.abs(commits - since) + (commits - numbers.size),
    seconds: (performance.now() - began) / 1000,
  };
}

/** By how much the counts and the notes that tell of them differ. */
function countsAmiss(picture: ReadonlyMap<string, Stored | Tombstone>): number {
  const amiss = new Map<string, number>();
  for (const one of picture.values()) {
    if ('deleted' in one) continue;
    if (one.id.startsWith('counter:')) amiss.set(one.id, (amiss.get(one.id) ?? 0) + Number(one.data.count));
    for (const id of (one.data.counted as string[] | undefined) ?? [])
      amiss.set(id, (amiss.get(id) ?? 0) - 1);
  }
  return [...amiss.values()].reduce((sum, difference) => sum + Math.abs(difference), 0);
}
