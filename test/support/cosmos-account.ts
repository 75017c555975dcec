import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type CosmosOptions, openCosmosStore } from '../../src/store/cosmos/cosmos';
import type { Store } from '../../src/store/store';
import { type Place, startOfTests } from './store-place';

export type Account = Pick<CosmosOptions, 'endpoint' | 'database' | 'credential' | 'authority'>;

/**
 * The account or emulator that the contract is to run on as well: COSMOS_TEST_ENDPOINT, COSMOS_TEST_DATABASE
 * (fremdrift-test), COSMOS_TEST_KEY (else the machine's identity) and COSMOS_TEST_AUTHORITY (a PEM file).
 * `undefined` where none of them is set; throws where it is asked for and cannot be, or must not be.
 */
export function testAccount(env: Readonly<Record<string, string | undefined>>): Account | undefined {
  if (!Object.keys(env).some((name) => name.startsWith('COSMOS_TEST'))) return undefined;
  const endpoint = env.COSMOS_TEST_ENDPOINT;
  if (!endpoint) throw new Error('COSMOS_TEST_ENDPOINT is missing: name the account the tests are to use.');
  const database = env.COSMOS_TEST_DATABASE ?? 'fremdrift-test';
  if (!database.includes('test'))
    throw new Error(`COSMOS_TEST_DATABASE is "${database}": the tests write only where the name says test.`);
  const { COSMOS_TEST_KEY: key, COSMOS_TEST_AUTHORITY: file } = env;
  return {
    endpoint,
    database,
    credential: key ? { key } : { managedIdentity: {} },
    ...(file !== undefined && { authority: readFileSync(file, 'utf8') }),
  };
}

/** No expiry in the contract is further away than this, in milliseconds. */
const longest = 70_000;

/** A part of a real account that no other test writes to. Its clock cannot be turned, only waited for. */
export function accountPlace(account: Account): Place {
  const began = performance.now();
  const now = (): number => startOfTests + Math.floor(performance.now() - began);
  const own = `t${randomBytes(6).toString('hex')}-`;
  const opened: Store[] = [];
  return {
    async open() {
      const store = await openCosmosStore({ ...account, now });
      opened.push(store);
      return {
        get: (partition, id) => store.get(own + partition, id),
        write: (partition, writes) => store.write(own + partition, writes),
        changes: (partition, since) => store.changes(own + partition, since),
        close: () => store.close(),
      };
    },
    async turnClock(to) {
      await pause(Math.max(0, Math.min(to, startOfTests + longest) - now()));
    },
    async remove() {
      for (const store of opened) await store.close();
    },
  };
}
