import { readStorage, type Storage } from '../config';
import { openEmbeddedStore } from '../store/embedded/embedded';
import type { StorePlace } from '../store/open';
import { configured, misused } from './configured';
import { bind, showBindings } from './data/bind';
import { check } from './data/check';
import { copy } from './data/copy';
import { forgetPerson } from './data/forget';
import { importPlan } from './data/import-plan';
import { init } from './data/init';
import { readArguments } from './data/options';
import type { DataRequest } from './data/request';
import { rotateLinks } from './data/rotate-links';
import { succeed } from './data/succeed';
import type { Terminal } from './data/terminal';
import { exportTo, importFrom } from './data/transfer';
import { undoPlan } from './data/undo-plan';
import { usage, usageFor } from './data/usage';
import { existing, within } from './data/within';
import { troubleInWords } from './in-words';

const ok = 0;
const failed = 1;
const interrupted = 130;

/** Does what the command line asks and gives the exit code. */
export async function runCommandLine(
  args: readonly string[],
  storage: Storage,
  terminal: Terminal,
): Promise<number> {
  const request = readArguments(args, storage);
  if (typeof request === 'string') {
    terminal.err(`${request}\n\n${usageFor(args)}\n`);
    return misused;
  }
  try {
    return await act(request, storage.collaborations, terminal);
  } catch (error) {
    if (terminal.stopped.aborted) {
      terminal.err('\nStopped. Run the same command again to go on from here.\n');
      return interrupted;
    }
    terminal.err(`${troubleInWords(error)}\n`);
    return failed;
  }
}

async function act(
  request: DataRequest,
  collaborations: readonly string[],
  terminal: Terminal,
): Promise<number> {
  switch (request.action) {
    case 'help':
      terminal.out(usage);
      return ok;
    case 'init':
      return within(request.place, terminal, (store) => init(store, request.collaboration, terminal));
    case 'import':
      return within(request.place, terminal, (store) =>
        importFrom(request.file, store, request.collaboration, terminal),
      );
    case 'import-plan':
      return within(existing(request.place), terminal, (store) =>
        importPlan(request.plan, store, request.collaboration, terminal),
      );
    case 'undo-plan':
      return within(existing(request.place), terminal, (store) =>
        undoPlan(request, store, request.collaboration, terminal),
      );
    case 'check':
      return within(existing(request.place), terminal, (store) =>
        check(store, request.collaboration, terminal),
      );
    case 'export':
      return within(existing(request.place), terminal, (store) =>
        exportTo(request.file, store, request.collaboration, terminal),
      );
    case 'copy':
      return within(existing(request.from), terminal, (from) =>
        within(request.to, terminal, (to) => copy(from, to, request.collaboration, terminal)),
      );
    case 'bind':
      return within(existing(request.place), terminal, (store) =>
        bind(store, collaborations, request.where, request.collaboration, terminal),
      );
    case 'bindings':
      return within(existing(request.place), terminal, (store) =>
        showBindings(store, collaborations, terminal),
      );
    case 'forget':
      return within(existing(request.place), terminal, (store) =>
        forgetPerson(request, store, collaborations, terminal),
      );
    case 'rotate-links':
      return within(existing(request.place), terminal, (store) =>
        rotateLinks(request.isConfirmed, store, terminal),
      );
    case 'succeed':
      return within(existing(request.place), terminal, (store) =>
        succeed(request.succession, store, request.collaboration, terminal),
      );
    case 'backup':
      return backup(existing(request.place), request.file, terminal);
  }
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

/** The program: the environment and the terminal around `runCommandLine`. */
async function main(): Promise<number> {
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
  return configured(terminal, () =>
    runCommandLine(process.argv.slice(2), readStorage(process.env), terminal),
  );
}

if (require.main === module)
  main().then((code) => {
    process.exitCode = code;
  });
