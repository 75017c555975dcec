import { type CosmosOptions, openCosmosStore } from '../../src/store/cosmos/cosmos';
import type { Store } from '../../src/store/store';
import { type CosmosWire, openCosmosWire, type WireOptions } from './cosmos-wire/cosmos-wire';
import { type Place, startOfTests } from './store-place';

export const wireKey = Buffer.from('a key that opens nothing but this stand-in').toString('base64');

export interface CosmosPlace extends Place {
  wire: CosmosWire;
  open(options?: Partial<CosmosOptions>): Promise<Store>;
}

/** The store on a Cosmos wire stand-in of its own. */
export async function cosmosPlace(options: Partial<WireOptions> = {}): Promise<CosmosPlace> {
  let now = startOfTests;
  const wire = await openCosmosWire({ key: wireKey, now: () => now, ...options });
  const opened: Store[] = [];
  return {
    wire,
    async open(more = {}) {
      const { endpoint, database } = wire;
      const credential = { key: wireKey };
      const store = await openCosmosStore({ endpoint, database, credential, now: () => now, ...more });
      opened.push(store);
      return store;
    },
    turnClock(to) {
      now = to;
    },
    async remove() {
      for (const store of opened) await store.close();
      await wire.close();
    },
  };
}
