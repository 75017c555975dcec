import type { SettableClock } from '../lib/clock';
import type { Log } from '../lib/log';
import { type LocalClient, mountLocal } from '../local/mount';
import { seedToday } from '../seed/seed';
import type { Rooms } from './build-app';

interface Around {
  clock: SettableClock;
  log: Log;
  /** Told at which address the program is reached, once it listens. */
  reached(address: () => string): void;
}

/** Rooms with the client of this machine beside them: a page to talk in, and a connector for it. */
export function withLocalClient(inside: Rooms, { clock, log, reached }: Around): Rooms {
  let client: LocalClient | undefined;
  return {
    ...inside,
    mount(routes, address) {
      reached(address);
      inside.mount?.(routes, address);
      client = mountLocal(routes, {
        clock,
        initialDay: seedToday,
        log,
        get botUrl() {
          return `${address()}/api/messages`;
        },
        get serviceUrl() {
          return `${address()}/local/connector`;
        },
      });
    },
    leave: () => client?.close(),
  };
}
