import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** The program as `npm run build` made it. Whoever runs this stands in the repository, compiled or not. */
const script = path.resolve('dist/index.js');

export interface RunningProgram {
  /** Where it listens, as its log says. */
  url: string;
  process: ChildProcess;
  /** The lines of its log so far. */
  logged(): LogLine[];
  /** Kept once the log has a line with this message. */
  hasLogged(message: string): Promise<void>;
  signal(signal: 'SIGTERM' | 'SIGKILL'): void;
  /** The exit code, or the signal that ended it; once it has ended. */
  ended: Promise<number | string>;
}

/** A line of a program's log, with its level and its message. */
export interface LogLine {
  level: string;
  msg: string;
  address?: string;
}

/**
 * Starts the built program as a process of its own on a free port, with no other environment than this, and with these
 * flags of Node.
 */
export async function startProgram(
  env: Record<string, string>,
  flags: readonly string[] = [],
): Promise<RunningProgram> {
  const child = spawn(process.execPath, [...flags, script], {
    env: { PORT: '0', LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let text = '';
  const waiting = new Set<() => void>();
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    for (const look of waiting) look();
  });
  const lines = (): LogLine[] =>
    // What is behind the last line's end is still on its way.
    text
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
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
  return {
    url,
    process: child,
    logged: lines,
    hasLogged,
    signal: (signal) => void child.kill(signal),
    ended,
  };
}

const endOf = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal ?? 'lost')));
