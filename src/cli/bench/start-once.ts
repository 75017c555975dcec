import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program to be started: a script for node, its arguments, and the page that tells it serves. */
export interface Program {
  name: string;
  script: string;
  args: string[];
  env: Record<string, string>;
  page: string;
}

export interface Start {
  /** Milliseconds from the start of the process to the end of the first page served. */
  time: number;
  /** Resident memory after that, in megabytes. */
  memory: number;
}

const giveUpAfter = 30_000;

/** Starts the program once, waits for its page, weighs it and ends it. Throws when no page comes. */
export async function startOnce({ script, args, env, page, name }: Program): Promise<Start> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (complaint += part));
  const ended = once(child, 'exit');
  try {
    while (!(await serves(`http://127.0.0.1:${port}${page}`))) {
      if (child.exitCode !== null || performance.now() - began > giveUpAfter)
        throw new Error(`${name} served no page: ${complaint}`);
      await sleep(2);
    }
    const time = performance.now() - began;
    await sleep(300);
    return { time, memory: residentMemory(child.pid) };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

function serves(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode === 200));
    }).on('error', () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Linux tells it in a file of its own; where there is none the figure is missing. */
function residentMemory(pid: number | undefined): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
