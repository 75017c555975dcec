import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sent } from './visit';

/** Sends what was made. A client that has the same already is told so; to HEAD the headers are all. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { type, body, policy = "default-src 'none'; frame-ancestors 'none'", fileName, keeps }: Sent,
): void {
  const bytes = Buffer.from(body as string);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  const headers = {
    'content-type': type,
    'content-security-policy': policy,
    'cache-control': keeps ? 'private, no-cache' : 'no-store',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
    ...(keeps && { etag }),
    ...(fileName !== undefined && { 'content-disposition': dispositionOf(fileName) }),
  };
  if (keeps && isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

const isKnown = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));

/** For clients that read no other letters, too. */
const dispositionOf = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;
