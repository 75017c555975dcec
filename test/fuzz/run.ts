import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import type { Memory } from '../support/told-memory';
import { type FuzzRequest, requests } from './requests';

/** What a request came to: a status, that the connection was closed without one, or that nothing came in time. */
type Ended = number | 'closed' | 'silent';

export interface FuzzResult {
  /** How often each status, or none, came. */
  statuses: ReadonlyMap<Ended, number>;
  /** Requests that were answered by a failure of the program, or not at all; the first few. */
  failures: readonly { request: FuzzRequest; ended: Ended }[];
  /** Of the program, after each hundredth of the requests. */
  memory: readonly Memory[];
  seconds: number;
}

export interface FuzzOptions {
  port: number;
  /** Where answers are posted to. */
  serviceUrl: string;
  count: number;
  seed: number;
  /** Requests under way at once. */
  together: number;
  /** Asks the program for its memory. */
  memoryNow?(): Promise<Memory>;
  progress?(done: number): void;
}

const patience = 30_000;

/** Sends requests that nobody would send to a program, many at once, and notes what becomes of each. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { port, serviceUrl, count, seed, together, memoryNow } = options;
  const began = Date.now();
  const agent = new Agent({ keepAlive: true, maxSockets: together });
  const statuses = new Map<Ended, number>();
  const failures: { request: FuzzRequest; ended: Ended }[] = [];
  const memory: Memory[] = [];
  const arbitrary = requests(serviceUrl);
  const batch = Math.max(together, Math.ceil(count / 100));
  for (let done = 0; done < count; done += batch) {
    const size = Math.min(batch, count - done);
    const waiting = fc.sample(arbitrary, { seed: seed + done, numRuns: size });
    const work = async (): Promise<void> => {
      for (let one = waiting.pop(); one; one = waiting.pop()) {
        const ended = await ('raw' in one ? sendRaw(port, one.raw) : send(agent, port, one));
        statuses.set(ended, (statuses.get(ended) ?? 0) + 1);
        const hasFailed = ended === 'silent' || (typeof ended === 'number' && ended >= 500);
        if ((hasFailed || (ended === 'closed' && !('raw' in one))) && failures.length < 20)
          failures.push({ request: one, ended });
      }
    };
    await Promise.all(Array.from({ length: together }, work));
    if (memoryNow) memory.push(await memoryNow());
    options.progress?.(done + size);
  }
  agent.destroy();
  return { statuses, failures, memory, seconds: (Date.now() - began) / 1_000 };
}

function send(agent: Agent, port: number, one: Exclude<FuzzRequest, { raw: string }>): Promise<Ended> {
  const { method, path, headers, body } = one;
  return new Promise((resolve) => {
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers, timeout: patience });
    sent.on('response', (response) => {
      response.resume();
      response.on('close', () => resolve(response.statusCode ?? 'closed'));
    });
    sent.on('timeout', () => {
      resolve('silent');
      sent.destroy();
    });
    sent.on('error', () => resolve('closed'));
    sent.end(body);
  });
}

/** Sends bytes as they are, and says no more; the status line of what comes back. */
function sendRaw(port: number, raw: string): Promise<Ended> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    socket.setEncoding('latin1').on('data', (part: string) => {
      heard += part;
      socket.end();
    });
    socket.on('error', () => resolve('closed'));
    socket.on('close', () =>
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? Number.NaN) || 'closed'),
    );
    // Half a request is waited for: who sent it has gone by then.
    socket.setTimeout(300, () => socket.destroy());
    socket.write(raw, 'latin1');
  });
}

/**
 * Sends a body a byte at a time, for ever; after how many seconds the program had enough, and what it said. `undefined`
 * where it was still waiting when `until` came.
 */
export function sendSlowly(
  port: number,
  until: Promise<void>,
): Promise<{ after: number; said: string } | undefined> {
  const began = Date.now();
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let said = '';
    socket.setEncoding('latin1').on('data', (part: string) => {
      said += part;
    });
    socket.on('error', () => {});
    socket.write('POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9000\r\n\r\n');
    const drip = setInterval(() => socket.write(' '), 500);
    const over = (ended: boolean): void => {
      clearInterval(drip);
      const after = (Date.now() - began) / 1_000;
      resolve(ended ? { after, said: said.split('\r\n')[0] ?? '' } : undefined);
      socket.destroy();
    };
    socket.on('close', () => over(true));
    until.then(() => over(false));
  });
}
