import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Driver } from '../../src/store/embedded/driver';
import { type EmbeddedStore, openEmbeddedStore } from '../../src/store/embedded/embedded';
import { type Place, startOfTests } from './store-place';

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'fremdrift-'));

/** The embedded store in a temporary folder. */
export function embeddedPlace(driver: Driver): Place & { folder: string } {
  const folder = temporaryFolder();
  const opened: EmbeddedStore[] = [];
  let now = startOfTests;
  return {
    folder,
    async open() {
      const store = await openEmbeddedStore({ folder, now: () => now, driver });
      opened.push(store);
      return store;
    },
    turnClock(to) {
      now = to;
    },
    async remove() {
      for (const store of opened) await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
