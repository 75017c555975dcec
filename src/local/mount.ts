import { inspect } from 'node:util';
import type { Log } from '../lib/log';
import { mountComposeActs } from './compose-acts';
import { mountConnector } from './connector';
import { mountFaults } from './faults';
import { mountFeedback } from './feedback';
import { guarded, type LocalServer } from './http';
import { mountPageActs } from './page-acts';
import { mountPageApi } from './page-api';
import { mountPageFiles } from './page-files';
import { mountPage } from './static-files';
import { createStream } from './stream';
import { createWorld, type LocalOptions } from './world';

export type { LocalServer } from './http';
export type { LocalOptions } from './world';

/** One line per failure, where no log is handed in. */
const standardError: Pick<Log, 'error'> = {
  error: (fields, message) =>
    void process.stderr.write(
      `${message}: ${inspect(fields, { breakLength: Number.POSITIVE_INFINITY }).replace(/\s+/g, ' ')}\n`,
    ),
};

/** The mounted client. */
export interface LocalClient {
  /** Ends the lines to open pages, so that the server can stop. */
  close(): void;
}

/**
 * Mounts Teams on one's own machine: the page at `/`, what the page calls under `/local/api`, and under `/local/connector`
 * a stand-in for the service a bot answers to. The bot behind `botUrl` is told of everything by real Teams activities over
 * HTTP. Never mounted in production: anyone who can open the page can be anyone on it.
 */
export function mountLocal(server: LocalServer, options: LocalOptions): LocalClient {
  const stream = createStream();
  const world = createWorld(options, stream);
  const routes = guarded(server, options.log ?? standardError);
  mountConnector(routes, world);
  mountPageApi(routes, world);
  mountPageActs(routes, world);
  mountComposeActs(routes, world);
  mountPageFiles(routes, world);
  mountFaults(routes, world);
  mountFeedback(routes, world);
  mountPage(routes);
  return { close: () => stream.close() };
}
