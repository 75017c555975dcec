import { randomInt } from 'node:crypto';
import { openEmbeddedStore } from '../../store/embedded/embedded';
import type { Write } from '../../store/store';

/** How many documents all writers fight over. */
const contested = 8;

/**
 * Writes `commits` commits into a folder's store: each counts up one to four of the contested documents and notes
 * in a document of its own which ones. Sends the number of refused attempts and ends.
 */
async function main([folder = '', writer = '', commits = '']: string[]): Promise<void> {
  const store = await openEmbeddedStore({ folder, now: Date.now, patience: 60_000 });
  let refused = 0;
  for (let n = 0; n < Number(commits); ) {
    const ids = [
      ...new Set(Array.from({ length: randomInt(1, 5) }, () => `counter:${randomInt(contested)}`)),
    ];
    const counting = await Promise.all(
      ids.map(async (id): Promise<Write> => {
        const there = await store.get('conflicts', id);
        if (!there) return { kind: 'create', id, data: { count: 1 } };
        const data = { count: Number(there.data.count) + 1 };
        return { kind: 'replace', id, data, ifVersion: there.version };
      }),
    );
    const note: Write = { kind: 'create', id: `note:${writer}-${n}`, data: { counted: ids } };
    const result = await store.write('conflicts', [note, ...counting]);
    if (result.ok) n += 1;
    else refused += 1;
  }
  await store.close();
  process.send?.(refused);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
