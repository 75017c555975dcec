import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the connector did to posts, by name. */
export type ConnectorFault = 'throttled' | 'answer dropped' | 'failed' | 'answer not waited for';

export interface ChaosConnector {
  url: string;
  /** The digests that it took, in order; also those whose answer was lost. */
  taken: string[];
  faults: { fault: ConnectorFault; digest: string }[];
  close(): void;
}

/** How often the connector does what to a post, from 0 to 1, and how long it takes for one, in milliseconds. */
export interface ConnectorHabits {
  throttled: number;
  dropped: number;
  failed: number;
  slowness: { least: number; most: number };
}

/** What has been seen of Teams, and more of it: 5 % throttled, 3 % of the answers dropped, 1 % failed. */
export const usualHabits: ConnectorHabits = {
  throttled: 0.05,
  dropped: 0.03,
  failed: 0.01,
  slowness: { least: 5, most: 20 },
};

export interface ChaosConnectorOptions {
  habits: ConnectorHabits;
  /** From 0 to 1, another each time. */
  chance(): number;
  /** The longest time a throttled bot is told to wait, in milliseconds. */
  longWait: number;
  /** Called when a post of a digest arrives; what it does to the sender happens while the post is under way. */
  onPost(digest: string): void;
}

/** A connector over real HTTP with faults; of the posts whose answer it drops or that it fails it has taken half. */
export async function openChaosConnector(options: ChaosConnectorOptions): Promise<ChaosConnector> {
  const { chance, habits, longWait, onPost } = options;
  const { throttled, dropped, failed, slowness } = habits;
  const taken: string[] = [];
  const faults: ChaosConnector['faults'] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    const digest = String((JSON.parse(body) as { text?: string }).text);
    onPost(digest);
    await sleep(slowness.least + chance() * (slowness.most - slowness.least));
    const say = (status: number, headers = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ id: `post-${taken.length}` }));
    };
    const lot = chance();
    const isTaken = chance() < 0.5;
    if (lot < throttled) {
      faults.push({ fault: 'throttled', digest });
      say(429, { 'retry-after': String((chance() < 0.5 ? 0.02 : longWait / 1000).toFixed(3)) });
    } else if (lot < throttled + dropped) {
      faults.push({ fault: 'answer dropped', digest });
      if (isTaken) taken.push(digest);
      request.socket.destroy();
    } else if (lot < throttled + dropped + failed) {
      faults.push({ fault: 'failed', digest });
      if (isTaken) taken.push(digest);
      say(500);
    } else {
      taken.push(digest);
      // A sender that is gone by now, or that a busy machine kept waiting for too long, does not know it.
      response.on('close', () => {
        if (!response.writableFinished) faults.push({ fault: 'answer not waited for', digest });
      });
      if (request.socket.destroyed) faults.push({ fault: 'answer not waited for', digest });
      say(201);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken,
    faults,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
