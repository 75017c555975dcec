import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Program {
  url: string;
  /** Of its process. */
  pid(): number | undefined;
  /** Everything it printed so far. */
  printed(): string;
  /** Ends it by a signal and starts it again on what it had kept; its pages and its clock begin anew. */
  restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Stops it as a terminal would, waits until it has ended, and removes its folder. */
  stop(): Promise<void>;
}

/** Whoever runs this stands in the repository, compiled or not. */
const root = process.cwd();
const patience = 30_000;

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

const serves = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => child.once('exit', () => done()));
}

/**
 * Starts the compiled program as `npm start` does, on a free port, with a data folder of its own that is empty. Fails with
 * what it printed when it ends by itself, or serves no page within half a minute.
 */
export async function startProgram(): Promise<Program> {
  const port = await freePort();
  const folder = await mkdtemp(path.join(tmpdir(), 'fremdrift-'));
  const url = `http://127.0.0.1:${port}/`;
  let printed = '';
  let child: ChildProcess;
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    await ended(child);
  };
  const stop = async (): Promise<void> => {
    await end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };
  const begin = async (): Promise<void> => {
    child = spawn(process.execPath, ['dist/index.js', '--local'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), FREMDRIFT_DATA: folder },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part) => {
        printed += part;
      });
    }
    const giveUp = Date.now() + patience;
    while (!(await serves(url))) {
      if (child.exitCode !== null || Date.now() > giveUp) {
        await stop();
        throw new Error(`The program did not come up:\n${printed}`);
      }
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  const restart = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    await end(signal);
    await begin();
  };
  await begin();
  return { url, pid: () => child.pid, printed: () => printed, restart, stop };
}
