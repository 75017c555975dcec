import type { LinkTarget } from '../../src/domain/link-target';
import { type GrowingRegister, growRegister } from '../../src/domain/register';
import { seedRecords } from '../../src/seed/seed';
import { buildServer, type HttpServer } from '../../src/server';
import { pathOf } from '../../src/web/links';
import { mountWeb, type WebRoutes } from '../../src/web/mount';
import { silentLog } from '../support/log';

export const key = Buffer.alloc(32, 7);
/** Nine in the morning in Copenhagen on the last day the shipped register speaks of. */
export const now = Date.parse('2023-10-31T08:00:00Z');

/** The pages about the register that ships, over HTTP. */
export interface Site {
  address: string;
  register: GrowingRegister;
  /** What went wrong. */
  failures: unknown[];
  /** The address of a target; by the collaboration it is signed for, and the seconds since 1970 it ends at. */
  to(target: LinkTarget, collaboration?: string, until?: number): string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const register = growRegister();
  for (const entry of seedRecords()) register.put(entry);
  const failures: unknown[] = [];
  const server: HttpServer = buildServer({
    host: '127.0.0.1',
    port: 0,
    local: true,
    receive: async () => ({ status: 200 }),
    health: async () => ({ ready: true }),
    log: silentLog,
  });
  mountWeb(server.routes as unknown as WebRoutes, {
    key: async () => key,
    collaborations: ['midtjylland'],
    register: async () => register,
    clock: { now: () => now },
    log: { error: (fields) => void failures.push(fields) },
  });
  const address = await server.listen();
  return {
    address,
    register,
    failures,
    to: (target, collaboration = 'midtjylland', until = now / 1000 + 60) =>
      address + pathOf(key, { collaboration, target, until }),
    fetch: (path, init) => fetch(address + path, init),
    stop: () => server.stop(),
  };
}
