import { type CosmosOptions, openCosmosStore } from './cosmos/cosmos';
import { openEmbeddedStore } from './embedded/embedded';
import type { Store } from './store';

/** Where a store is: in a folder of this machine, or in a Cosmos DB account. */
export type StorePlace =
  | { kind: 'embedded'; folder: string }
  | ({ kind: 'cosmos' } & Pick<
      CosmosOptions,
      'endpoint' | 'database' | 'credential' | 'authority' | 'onCharge'
    >);

/** Opens the store of a place; `now` in milliseconds since 1970. Throws a `StoreError` that says what to do. */
export function openStore(place: StorePlace, now: () => number): Promise<Store> {
  return place.kind === 'cosmos'
    ? openCosmosStore({ ...place, now })
    : openEmbeddedStore({ folder: place.folder, now });
}
