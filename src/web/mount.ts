import type { IncomingMessage, ServerResponse } from 'node:http';
import { dayAt } from '../domain/day';
import type { LinkTarget } from '../domain/link-target';
import type { Register } from '../domain/register';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import { icon, iconPath, pagePolicy } from './frame';
import { failedPage, gonePage } from './gone';
import { linkPath, pathOf } from './links';
import { send } from './send';
import { serve } from './serving';
import { readToken } from './token';
import type { Sent } from './visit';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The little of a server that is needed to mount the pages. */
export interface WebRoutes {
  get(path: string, handle: Handle): unknown;
  head(path: string, handle: Handle): unknown;
}

export interface WebParts {
  key(): Promise<Buffer>;
  collaborations: readonly string[];
  register(collaboration: string, now: number): Promise<Register>;
  clock: Clock;
  log: Pick<Log, 'error'>;
}

/** `.ics` and the like are there for clients that look at the end of an address. */
const ending = /\.(ics|png|svg)$/;

const page = (body: string): Sent => ({ type: 'text/html; charset=utf-8', policy: pagePolicy, body });

/** Mounts what signed links lead to. Everything is read-only, and whatever does not count is answered alike. */
export function mountWeb(routes: WebRoutes, parts: WebParts): void {
  const { collaborations, register, clock, log } = parts;

  async function found(address: string, now: number): Promise<Sent | undefined> {
    const [path = '', query = ''] = address.split('?', 2);
    const key = await parts.key();
    const pass = readToken(key, path.slice(linkPath.length).replace(ending, ''), now);
    if (!pass || !collaborations.includes(pass.collaboration)) return undefined;
    return serve({
      target: pass.target,
      collaboration: pass.collaboration,
      register: await register(pass.collaboration, now),
      query: new URLSearchParams(query),
      pathTo: (target: LinkTarget) => pathOf(key, { ...pass, target }),
      now,
    });
  }

  const answer: Handle = async (request, response) => {
    const now = clock.now();
    try {
      const sent = await found(request.url ?? '', now);
      if (sent) send(request, response, 200, sent);
      else send(request, response, 404, page(gonePage(dayAt(now))));
    } catch (error) {
      log.error({ err: error }, 'A page could not be shown');
      if (response.headersSent) response.end();
      else send(request, response, 500, page(failedPage(dayAt(now))));
    }
  };
  const drawn: Sent = { type: 'image/svg+xml', body: icon, keeps: true };
  const picture: Handle = async (request, response) => send(request, response, 200, drawn);
  routes.get(iconPath, picture);
  routes.head(iconPath, picture);
  routes.get(`${linkPath}*`, answer);
  routes.head(`${linkPath}*`, answer);
}
