import type { Container } from '@azure/cosmos';
import { withRules } from '../rules';
import type { Store } from '../store';
import type { OnCharge } from './calls';
import { openChanges } from './changes';
import { openCommits } from './commit';
import { type CosmosCredential, connect } from './connection';
import { type Documents, documentsIn, keptOf, storedOf } from './container';
import layout from './containers.json';
import { patiently, storeError } from './failures';
import { checkContainer } from './start-up';

export type { OnCharge, Operation } from './calls';
export type { CosmosCredential } from './connection';

export interface CosmosOptions {
  /** `https://<account>.documents.azure.com`; http only to this machine. */
  endpoint: string;
  database: string;
  credential: CosmosCredential;
  /** Milliseconds since 1970: from it follows how long a document that expires has to live. */
  now: () => number;
  /** The certificate (PEM) of an emulator's own authority, which is then the only one trusted. */
  authority?: string;
  /** How long to go on after refusals and failures before giving up, in milliseconds. */
  patience?: number;
  /** How long one request may take, in milliseconds. */
  requestTimeout?: number;
  /** Told the request units of every answer. */
  onCharge?: OnCharge;
}

/**
 * Opens the store in a Cosmos DB account of one write region. Its database and the containers `register` and
 * `ops` are there already; throws a `StoreError` that says what to do where they are not as they should be.
 */
export async function openCosmosStore(options: CosmosOptions): Promise<Store> {
  const { database, now, patience = 30_000, requestTimeout = 10_000, onCharge } = options;
  const connection = connect({ ...options, patience, requestTimeout, onCharge });
  const place = `${database} at ${options.endpoint}`;
  const container = (name: string): Container => connection.client.database(database).container(name);
  const [register, ops] = [container('register'), container('ops')];
  try {
    await Promise.all(layout.names.map((name) => checkContainer(container(name), place, patience)));
  } catch (error) {
    connection.close();
    throw error;
  }

  const seconds = (): number => Math.floor(now() / 1000);
  const engineOn = (documents: Documents): Omit<Store, 'close'> => ({
    async get(partition, id) {
      try {
        const found = await patiently(patience, () => documents.read('get', partition, id));
        return found === undefined ? undefined : storedOf(keptOf(found));
      } catch (error) {
        throw storeError(place, error);
      }
    },
    write: openCommits(documents, { place, seconds, patience }),
    changes: openChanges(documents, place, patience),
  });
  const inRegister = engineOn(documentsIn(register));
  const inOps = engineOn(documentsIn(ops));
  // Partitions with a part of their own (`midtjylland|ops`) hold what is not the register.
  const of = (partition: string) => (partition.includes('|') ? inOps : inRegister);
  return withRules({
    get: (partition, id) => of(partition).get(partition, id),
    write: (partition, writes, after) => of(partition).write(partition, writes, after),
    changes: (partition, since) => of(partition).changes(partition, since),
    close: async () => connection.close(),
  });
}
