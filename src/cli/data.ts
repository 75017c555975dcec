import { existsSync } from 'node:fs';
import { type EmbeddedStore, openEmbeddedStore, registerFile } from '../store/embedded/embedded';
import { check } from './data/check';
import { init } from './data/init';
import { type DataRequest, readArguments, usage } from './data/options';
import type { Terminal } from './data/terminal';
import { exportTo, importFrom } from './data/transfer';

const ok = 0;
const failed = 1;
const misused = 2;
const interrupted = 130;

/** Does what the command line asks and gives the exit code. */
export async function runData(
  args: readonly string[],
  defaultFolder: string,
  terminal: Terminal,
): Promise<number> {
  const request = readArguments(args, defaultFolder);
  if (typeof request === 'string') {
    terminal.err(`${request}\n\n${usage}\n`);
    return misused;
  }
  const file = registerFile(request.folder);
  if (request.action !== 'init' && request.action !== 'import' && !existsSync(file)) {
    terminal.err(`There is no ${file}. Make one with "npm run data -- init".\n`);
    return failed;
  }
  try {
    const store = await openEmbeddedStore({ folder: request.folder, now: terminal.now });
    try {
      return await act(request, store, terminal);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (terminal.stopped.aborted) {
      terminal.err('\nStopped. Run the same command again to go on from here.\n');
      return interrupted;
    }
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return failed;
  }
}

async function act(request: DataRequest, store: EmbeddedStore, terminal: Terminal): Promise<number> {
  const { collaboration } = request;
  switch (request.action) {
    case 'init':
      return init(store, collaboration, terminal);
    case 'check':
      return check(store, collaboration, terminal);
    case 'export':
      return exportTo(request.file, store, collaboration, terminal);
    case 'import':
      return importFrom(request.file, store, collaboration, terminal);
    case 'backup':
      await store.backup(request.file);
      terminal.out(`${store.path} copied to ${request.file}.`);
      return ok;
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
  runData(process.argv.slice(2), process.env.FREMDRIFT_DATA ?? '.data', terminal).then((code) => {
    process.exitCode = code;
  });
}
