import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './asked';

/** Who may come in: holders of the key, and bearers of these tokens, some for reading only. */
export interface Access {
  key?: string;
  tokens?: Record<string, 'contributor' | 'reader'>;
}

/** Refuses a request that brings neither the key's signature nor a known token, or writes as a reader. */
export function checkAccess({ key, tokens = {} }: Access, request: IncomingMessage, isWrite: boolean): void {
  const { type, sig = '' } = Object.fromEntries(
    decodeURIComponent(request.headers.authorization ?? '')
      .split('&')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  if (type === 'master' && key !== undefined && sig === signature(key, request)) return;
  const role = type === 'aad' ? tokens[sig] : undefined;
  if (role === undefined) throw new Refusal(401, "The input authorization token can't serve the request.");
  if (role === 'reader' && isWrite)
    throw new Refusal(
      403,
      'The principal does not have the required RBAC permissions to perform this.',
      5301,
    );
}

/** https://learn.microsoft.com/rest/api/cosmos-db/access-control-on-cosmosdb-resources */
function signature(key: string, { method = '', url = '', headers }: IncomingMessage): string {
  const parts = url.split('/').filter(Boolean).map(decodeURIComponent);
  const isFeed = parts.length % 2 === 1;
  const type = (isFeed ? parts.at(-1) : parts.at(-2)) ?? '';
  const link = (isFeed ? parts.slice(0, -1) : parts).join('/');
  const date = String(headers['x-ms-date'] ?? '').toLowerCase();
  return createHmac('sha256', Buffer.from(key, 'base64'))
    .update(`${method.toLowerCase()}\n${type}\n${link}\n${date}\n\n`)
    .digest('base64');
}
