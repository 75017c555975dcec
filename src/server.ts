import type { AddressInfo } from 'node:net';
import { createServer, plugins, type Request, type Response, type Server as RestifyServer } from 'restify';
import type { Log } from './lib/log';
import { isLoopback } from './lib/loopback';

export interface ServerParts {
  host: string;
  /** 0 = any free port. */
  port: number;
  /** Only this machine may speak to it, and only under this machine's own names. */
  local: boolean;
  /** Answers an activity that came by HTTP. */
  receive(authorization: string, body: unknown): Promise<{ status: number; body?: unknown }>;
  /** Whether it does what it is there for, with figures for whoever keeps it running. */
  health(): Promise<{ ready: boolean }>;
  log: Log;
}

export interface HttpServer {
  /** For routes of others. A route may replace the headers set for it. */
  routes: RestifyServer;
  /** Begins to listen; the address it is reached at, as a URL without a path. */
  listen(): Promise<string>;
  /** Takes no new requests, lets running ones end for so many milliseconds, then cuts them. */
  stop(grace?: number): Promise<void>;
}

/** Larger than any activity Teams sends, small enough to hold many at once. */
const bodyLimit = 256 * 1024;

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The HTTP side: the bot's one route, two health checks, and what is mounted beside them. */
export function buildServer({ host, port, local, receive, health, log }: ServerParts): HttpServer {
  const server = createServer({ name: 'Fremdrift', handleUncaughtExceptions: false });
  server.server.requestTimeout = 30_000;

  server.pre((request, response, next) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.removeHeader('Server');
    // A page elsewhere can make a browser call this machine under a name of its own; that name gives it away.
    if (local && !isLoopback(request.headers.host ?? '')) return refuse(response, 403, 'ForeignHost', next);
    next();
  });

  server.on('restifyError', (_request: Request, _response: Response, error: RestError, done: () => void) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error }, 'A request failed');
    const message = status >= 500 ? 'The request could not be answered.' : error.message;
    error.toJSON = () => ({ code: status >= 500 ? 'Internal' : (error.body?.code ?? error.name), message });
    done();
  });

  server.get('/healthz', (_request, response, next) => {
    response.send(200, { status: 'ok' });
    next();
  });

  server.get('/readyz', async (_request: Request, response: Response) => {
    const { ready, ...figures } = await health();
    response.send(ready ? 200 : 503, { status: ready ? 'ready' : 'not-ready', ...figures });
  });

  server.post(
    '/api/messages',
    // Packed bodies unpack to any size, and a broken one would end the process inside the body parser.
    (request, response, next) => {
      if (request.headers['content-encoding'] === undefined) return next();
      refuse(response, 415, 'PackedBody', next);
    },
    plugins.bodyReader({ maxBodySize: bodyLimit }),
    ...plugins.jsonBodyParser({ mapParams: false }),
    async (request: Request, response: Response) => {
      const answer = await receive(request.headers.authorization ?? '', request.body);
      if (answer.body === undefined) response.send(answer.status);
      else response.send(answer.status, answer.body);
    },
  );

  return {
    routes: server,
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve(addressOf(host, server.server.address() as AddressInfo)));
      }),
    stop: (grace = 5_000) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.server.closeAllConnections(), grace);
        // A connection that becomes idle now would be kept for a next request that is not taken any more.
        const sweep = setInterval(() => server.server.closeIdleConnections(), 50);
        server.close(() => {
          clearTimeout(cut);
          clearInterval(sweep);
          resolve();
        });
      }),
  };
}

/** The parts of restify's errors that are read here; its types leave them out. */
interface RestError extends Error {
  statusCode?: number;
  body?: { code?: string };
  toJSON(): unknown;
}

function refuse(response: Response, status: number, code: string, next: (go: false) => void): void {
  response.send(status, { code, message: 'This request is not accepted here.' });
  next(false);
}

function addressOf(host: string, { port, family }: AddressInfo): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${family === 'IPv6' ? `[${host}]` : host}:${port}`;
}
