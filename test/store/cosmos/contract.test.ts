import { cosmosPlace } from '../../support/cosmos-place';
import { storeContract } from '../../support/store-contract';

for (const partitions of [1, 3])
  storeContract(`Cosmos DB over ${partitions} physical partitions`, () => cosmosPlace({ partitions }));
