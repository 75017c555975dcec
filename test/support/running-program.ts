import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** The program as `npm run build` made it. */
const script = path.join(__dirname, '../../dist/index.js');

export interface RunningProgram {
  /** Where it listens, as its log says. */
  url: string;
  /** The lines of its log so far. */
  logged(): { msg: string }[];
  /** Kept once the log has a line with this message. */
  hasLogged(message: string): Promise<void>;
  signal(signal: 'SIGTERM' | 'SIGKILL'): void;
  /** The exit code, or the signal that ended it; once it has ended. */
  ended: Promise<number | string>;
}

/** Starts the built program as a process of its own on a free port, with no other environment than this. */
export async function startProgram(env: Record<string, string>): Promise<RunningProgram> {
  const child = spawn(process.execPath, [script], {
    env: { PORT: '0', LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  const waiting = new Set<() => void>();
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    for (const look of waiting) look();
  });
  const lines = (): { msg: string; address?: string }[] =>
    text.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const ended = endOf(child);
  const hasLogged = (message: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!lines().some(({ msg }) => msg === message)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      ended.then((how) => reject(new Error(`It ended (${how}) before it logged "${message}":\n${text}`)));
      look();
    });
  await hasLogged('Listening');
  const url = lines().find(({ msg }) => msg === 'Listening')?.address ?? '';
  return { url, logged: lines, hasLogged, signal: (signal) => void child.kill(signal), ended };
}

const endOf = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal ?? 'lost')));
