import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, type StorePlace } from '../../store/open';
import { one, say } from './figures';
import { runConflicts } from './store-conflicts';
import { measureLoad, measureQuestions, measureUpdates, measureWriters, type Spent } from './store-measures';
import { documentsOfSize, fill } from './store-records';
import { openWires } from './store-wire';

/** The size whose targets must hold; larger ones are only reported. */
const gated = 10_000;
/** What an answer from Azure in the same region takes, about. */
const latency = 5;

/**
 * Measures both engines at several sizes (numbers of initiatives) and holds the figures against their targets;
 * the program ends with 1 where one is missed.
 */
export async function storeBench(sizes = [100, 10_000, 100_000]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fremdrift-bench-'));
  const wires = openWires(path.join(folder, 'wire'));
  if (!wires) console.log('The stand-in for Cosmos DB is part of the tests, which are not here: left out.');
  try {
    for (const size of sizes) {
      await measure({ kind: 'embedded', folder: path.join(folder, `${size}`) }, size, folder);
      if (wires) await measure(await wires.start(0), size, folder);
      wires?.stopAll();
    }
    console.log('\nembedded, writers at once');
    await measureWriters({ kind: 'embedded', folder: path.join(folder, 'writers') }, 'bench');
    if (wires) {
      console.log(`\ncosmos, writers at once, ${latency} ms an answer`);
      await measureWriters(await wires.start(latency), 'bench');
    }
    await measureConflicts(path.join(folder, 'fight'));
  } finally {
    wires?.stopAll();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(place: StorePlace, size: number, folder: string): Promise<void> {
  const collaboration = `bench-${size}`;
  const spent: Spent = new Map();
  const counted: StorePlace = {
    ...place,
    ...(place.kind === 'cosmos' && {
      onCharge: (units, operation) => spent.set(operation, (spent.get(operation) ?? 0) + units),
    }),
  };
  const store = await openStore(counted, Date.now);
  const documents = await fill(store, collaboration, documentsOfSize(size));
  console.log(`\n${place.kind}, ${size} initiatives, ${documents} documents`);
  await measureLoad(place, collaboration, size === gated);
  await measureQuestions(store, collaboration, spent);
  await measureUpdates(store, collaboration, folder, spent);
  await store.close();
}

async function measureConflicts(folder: string): Promise<void> {
  const script = path.join(__dirname, 'store-conflict-writer.js');
  const { commits, refused, lost, torn, holes, seconds } = await runConflicts(folder, 4, 10_000, script);
  console.log(`\nembedded, ${commits} conflicting commits from 4 processes, ${one(seconds)} s`);
  say('refused and tried anew', String(refused));
  say('lost, torn, holes', `${lost}, ${torn}, ${holes}`, lost + torn + holes === 0);
}
