import type { Fetched, FetchFile } from '../conversation/files';
import { isLoopback } from '../lib/loopback';
import type { Access } from './access';

/**
 * Where Teams keeps files: OneDrive and SharePoint, as Microsoft lists them under "SharePoint Online and OneDrive for
 * Business" (https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges, rows 31 and 39).
 */
const fileDomains = ['.sharepoint.com', '.svc.ms'];

/** Where a file is seen: no page of OneDrive or SharePoint lies elsewhere. */
export const mayShow = (access: Access, address: string): boolean =>
  mayFetch(access, address) &&
  (access.kind === 'local' || new URL(address).hostname.endsWith('.sharepoint.com'));

/** Whether a file may be fetched from an address: whoever sends a link may not make the program call whom they like. */
export function mayFetch(access: Access, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, hostname, port, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  if (access.kind === 'local') return protocol === 'http:' && isLoopback(host);
  return protocol === 'https:' && port === '' && fileDomains.some((domain) => hostname.endsWith(domain));
}

/** Milliseconds a file may take, and how often its place may send on to another of its own. */
const patience = 30_000;
const mostRedirects = 3;

/** What an answer says of a link that no longer counts. */
const expired: ReadonlySet<number> = new Set([401, 403, 404, 410]);

const failed = (reason: Extract<Fetched, { ok: false }>['reason']): Fetched => ({ ok: false, reason });

/**
 * Fetches files that people sent, with a plain GET: the link itself is the leave to do so, and no token goes along
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4). What is larger than asked for is
 * broken off, and nobody is followed to where nothing may be fetched from.
 */
export function openFetchFile(access: Access, { timeout = patience } = {}): FetchFile {
  return async (link, mostBytes) => {
    // What is not read to its end is broken off: cancelling a body may itself wait for ever.
    const done = new AbortController();
    const signal = AbortSignal.any([AbortSignal.timeout(timeout), done.signal]);
    let address = link;
    try {
      for (let hop = 0; hop <= mostRedirects; hop += 1) {
        if (!mayFetch(access, address)) return failed('strange');
        const answer = await fetch(address, { redirect: 'manual', signal });
        const next = answer.headers.get('location');
        if (answer.status < 300 || answer.status >= 400 || next === null)
          return await read(answer, mostBytes);
        address = new URL(next, address).href;
      }
      return failed('unreachable');
    } catch {
      // The network, the time-out, or an address that is none: all of it may be otherwise at the next try.
      return failed('unreachable');
    } finally {
      done.abort();
    }
  };
}

async function read(answer: Response, mostBytes: number): Promise<Fetched> {
  const refused = refusalOf(answer, mostBytes);
  if (refused || !answer.body) return refused ?? { ok: true, bytes: Buffer.alloc(0) };
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body as AsyncIterable<Uint8Array>) {
    length += part.byteLength;
    // Leaving the loop ends the download.
    if (length > mostBytes) return failed('too-large');
    parts.push(part);
  }
  return { ok: true, bytes: Buffer.concat(parts) };
}

function refusalOf({ status, ok, headers }: Response, mostBytes: number): Fetched | undefined {
  if (expired.has(status)) return failed('gone');
  if (!ok) return failed('unreachable');
  // From some phones the link is one for sharing, and leads to a page.
  if (/^text\/html\b/i.test(headers.get('content-type') ?? '')) return failed('no-file');
  return Number(headers.get('content-length')) > mostBytes ? failed('too-large') : undefined;
}
