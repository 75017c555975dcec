import { writeSync } from 'node:fs';
import { type EmbeddedStore, openEmbeddedStore } from '../../src/store/embedded/embedded';

const partition = 'midtjylland';

/** Commits three documents that belong together, and counts in one that all writers share, until killed or done. */
async function write(store: EmbeddedStore, writer: string, commits: number): Promise<void> {
  for (let n = 0; n < commits; ) {
    const shared = await store.get(partition, 'shared');
    const trio = ['a', 'b', 'c'].map((part) => ({
      kind: 'create' as const,
      id: `${writer}:${n}:${part}`,
      data: { writer, n, padding: 'x'.repeat(500) },
    }));
    const count = shared
      ? {
          kind: 'replace' as const,
          id: 'shared',
          data: { count: Number(shared.data.count) + 1 },
          ifVersion: shared.version,
        }
      : { kind: 'create' as const, id: 'shared', data: { count: 1 } };
    const result = await store.write(partition, [...trio, count]);
    if (!result.ok) continue;
    // Only now is the commit acknowledged; the line outlives the process.
    writeSync(1, `${writer}:${n} ${result.sequence}\n`);
    n += 1;
  }
}

async function main([folder = '', writer = '', commits = '']: string[]): Promise<void> {
  const store = await openEmbeddedStore({ folder, now: Date.now });
  await write(store, writer, Number(commits));
  await store.close();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
