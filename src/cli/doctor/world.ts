import { existsSync, readFileSync } from 'node:fs';
import { signInAsBot } from '../../app/sign-in';
import type { Access, Storage } from '../../config';
import { within } from '../../lib/within';
import { signInToAccount } from '../../store/cosmos/sign-in';
import { registerFile } from '../../store/embedded/embedded';
import { openStore } from '../../store/open';
import type { Store } from '../../store/store';

/** An answer to a request: when the other machine says it is, where it says so (milliseconds since 1970). */
export interface Answer {
  status: number;
  date: number | undefined;
  body: string;
}

/** Everything outside that a deployment leans on; each throws what stands in its way. */
export interface World {
  /** Milliseconds since 1970, as this machine has it. */
  now(): number;
  get(address: string): Promise<Answer>;
  signInAsBot(access: Access & { kind: 'teams' }): Promise<void>;
  signInToAccount(endpoint: string, identity: { clientId?: string }): Promise<void>;
  openStore(storage: Storage): Promise<Store>;
  /** Whether the embedded store was begun. */
  hasRegister(folder: string): boolean;
  /** A file's bytes; `undefined` where there is none. */
  read(file: string): Buffer | undefined;
}

/** How long any of it may take, in milliseconds. */
const patience = 20_000;

/** The world as it is. */
export const realWorld: World = {
  now: () => Date.now(),
  async get(address) {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    const date = Date.parse(response.headers.get('date') ?? '');
    const body = await response.text();
    return { status: response.status, date: Number.isNaN(date) ? undefined : date, body };
  },
  signInAsBot: (access) => within(patience, signInAsBot(access)),
  signInToAccount: (endpoint, identity) => within(patience, signInToAccount(endpoint, identity)),
  openStore: ({ folder, cosmos }) =>
    within(
      patience,
      openStore(cosmos ?? { kind: 'embedded', folder }, () => Date.now()),
    ),
  hasRegister: (folder) => existsSync(registerFile(folder)),
  read: (file) => (existsSync(file) ? readFileSync(file) : undefined),
};
