import { existsSync } from 'node:fs';
import { openEmbeddedStore, registerFile } from '../store/embedded/embedded';
import { openStore, type StorePlace } from '../store/open';
import type { Store } from '../store/store';
import { check } from './data/check';
import { copy } from './data/copy';
import { init } from './data/init';
import { type DataRequest, readArguments, usage } from './data/options';
import { type Places, placesOf } from './data/places';
import type { Terminal } from './data/terminal';
import { exportTo, importFrom } from './data/transfer';

const ok = 0;
const failed = 1;
const misused = 2;
const interrupted = 130;

/** Does what the command line asks and gives the exit code. */
export async function dataCommand(
  args: readonly string[],
  places: Places,
  terminal: Terminal,
): Promise<number> {
  const request = readArguments(args, places);
  if (typeof request === 'string') {
    terminal.err(`${request}\n\n${usage}\n`);
    return misused;
  }
  try {
    return await act(request, terminal);
  } catch (error) {
    if (terminal.stopped.aborted) {
      terminal.err('\nStopped. Run the same command again to go on from here.\n');
      return interrupted;
    }
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return failed;
  }
}

async function act(request: DataRequest, terminal: Terminal): Promise<number> {
  const { collaboration } = request;
  switch (request.action) {
    case 'init':
      return within(request.place, terminal, (store) => init(store, collaboration, terminal));
    case 'import':
      return within(request.place, terminal, (store) =>
        importFrom(request.file, store, collaboration, terminal),
      );
    case 'check':
      return within(existing(request.place), terminal, (store) => check(store, collaboration, terminal));
    case 'export':
      return within(existing(request.place), terminal, (store) =>
        exportTo(request.file, store, collaboration, terminal),
      );
    case 'copy':
      return within(existing(request.from), terminal, (from) =>
        within(request.to, terminal, (to) => copy(from, to, collaboration, terminal)),
      );
    case 'backup':
      return backup(existing(request.place), request.file, terminal);
  }
}

async function within(
  place: StorePlace,
  terminal: Terminal,
  doing: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await openStore(place, terminal.now);
  try {
    return await doing(store);
  } finally {
    await store.close();
  }
}

/** Reading makes no empty store where there is none. */
function existing(place: StorePlace): StorePlace {
  const file = place.kind === 'embedded' ? registerFile(place.folder) : undefined;
  if (file === undefined || existsSync(file)) return place;
  throw new Error(`There is no ${file}. Make one with "npm run data -- init".`);
}

async function backup(place: StorePlace, file: string, terminal: Terminal): Promise<number> {
  if (place.kind !== 'embedded')
    throw new Error(
      'Azure backs Cosmos DB up by itself. For a file of your own use "npm run data -- export".',
    );
  const store = await openEmbeddedStore({ folder: place.folder, now: terminal.now });
  try {
    await store.backup(file);
    terminal.out(`${store.path} copied to ${file}.`);
    return ok;
  } finally {
    await store.close();
  }
}

if (require.main === module) {
  const stop = new AbortController();
  // The first Ctrl-C ends after the commit under way, a second one at once: both leave whole commits.
  process.once('SIGINT', () => stop.abort());
  const terminal: Terminal = {
    out: (line) => console.log(line),
    err: (text) => process.stderr.write(text),
    isWatched: process.stderr.isTTY,
    now: Date.now,
    stopped: stop.signal,
  };
  dataCommand(process.argv.slice(2), placesOf(process.env), terminal).then((code) => {
    process.exitCode = code;
  });
}
