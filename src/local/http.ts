import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import type { Log } from '../lib/log';
import { isLoopback } from '../lib/loopback';

/** A request as restify hands it over; `body` is there when a body parser has been at work already. */
export interface LocalRequest extends IncomingMessage {
  params?: Record<string, string>;
  body?: unknown;
}

export type Handle = (request: LocalRequest, response: ServerResponse) => Promise<void>;

/** The little of restify's server that is needed to mount the local client. */
export interface LocalServer {
  get(path: string, handle: Handle): unknown;
  post(path: string, handle: Handle): unknown;
  put(path: string, handle: Handle): unknown;
  del(path: string, handle: Handle): unknown;
}

const longestBody = 1_000_000;

/** A request that is turned away: its HTTP status, and an error as the connector words them. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What went wrong may name files of this machine, so it stands in the log only. */
const unexpected = { status: 500, code: 'ServiceError', message: 'The request could not be answered.' };

/**
 * Why a request must not be answered, or `undefined`. Another web site open in the same browser could reach this port: by
 * a name of its own that leads here (so the Host must be this machine), or by a form (so what is posted must be JSON).
 */
export function strangerIn(request: LocalRequest): string | undefined {
  if (!isLoopback(request.headers.host ?? '')) return 'Only this machine may ask.';
  const origin = request.headers.origin;
  if (origin !== undefined && !isLoopback(origin.replace(/^https?:\/\//, ''))) {
    return 'Only a page of this machine may ask.';
  }
  // A form can do nothing but post; before anything else a browser asks, and is told no.
  if (request.method === 'POST' && !/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return 'What is sent must be JSON.';
  }
  return undefined;
}

/** The bytes of a body, so many at the most. Throws a `Refusal` (413) for more. */
export async function bytesOf(request: LocalRequest, longest: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    // Read on to the end all the same: a request left half read would break the connection before the answer is out.
    if (length <= longest) parts.push(part);
  }
  if (length > longest) throw new Refusal(413, 'MessageSizeTooBig', 'The message is too big.');
  return Buffer.concat(parts);
}

async function readBody(request: LocalRequest, longest: number): Promise<unknown> {
  if (request.body !== undefined || request.readableEnded) return request.body;
  const bytes = await bytesOf(request, longest);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refusal(400, 'BadSyntax', 'The body is not JSON.');
  }
}

/** The body in the shape asked for, of so many bytes at the most. Throws a `Refusal` (400, 413) when it has another. */
export async function bodyOf<T>(
  request: LocalRequest,
  shape: z.ZodType<T>,
  longest = longestBody,
): Promise<T> {
  const parsed = shape.safeParse(await readBody(request, longest));
  if (!parsed.success)
    throw new Refusal(400, 'BadArgument', parsed.error.issues[0]?.message ?? 'Not understood.');
  return parsed.data;
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}

/** A server whose every route is guarded: strangers get 403, a `Refusal` its own status, and anything unexpected 500 and a line in the log. */
export function guarded(server: LocalServer, log: Pick<Log, 'error'>): LocalServer {
  const behind =
    (handle: Handle): Handle =>
    async (request, response) => {
      try {
        const reason = strangerIn(request);
        if (reason !== undefined) throw new Refusal(403, 'Forbidden', reason);
        await handle(request, response);
      } catch (error) {
        if (!(error instanceof Refusal)) log.error({ err: error }, 'A request to the local client failed');
        if (response.headersSent) return void response.end();
        const { status, code, message } = error instanceof Refusal ? error : unexpected;
        sendJson(response, status, { error: { code, message } });
      }
    };
  return {
    get: (path, handle) => server.get(path, behind(handle)),
    post: (path, handle) => server.post(path, behind(handle)),
    put: (path, handle) => server.put(path, behind(handle)),
    del: (path, handle) => server.del(path, behind(handle)),
  };
}
