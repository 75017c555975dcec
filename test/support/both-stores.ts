import { preferredDriver } from '../../src/store/embedded/drivers';
import { cosmosPlace } from './cosmos-place';
import { embeddedPlace } from './embedded-place';
import type { Place } from './store-place';

/** A fresh place on each kind of store, for what must hold on both. */
export const bothStores: [string, () => Promise<Place>][] = [
  ['the embedded store', async () => embeddedPlace(preferredDriver())],
  ['Cosmos DB', () => cosmosPlace()],
];
