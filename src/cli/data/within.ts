import { existsSync } from 'node:fs';
import { registerFile } from '../../store/embedded/embedded';
import { openStore, type StorePlace } from '../../store/open';
import type { Store } from '../../store/store';
import type { Terminal } from './terminal';

/** Does something with a store that is open meanwhile. */
export async function within(
  place: StorePlace,
  terminal: Terminal,
  doing: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await openStore(place, terminal.now);
  try {
    return await doing(store);
  } finally {
    await store.close();
  }
}

/** A place that holds a store already: reading makes no empty one. Throws what to do where there is none. */
export function existing(place: StorePlace): StorePlace {
  const file = place.kind === 'embedded' ? registerFile(place.folder) : undefined;
  if (file === undefined || existsSync(file)) return place;
  throw new Error(`There is no ${file}. Make one with "npm run data -- init".`);
}
