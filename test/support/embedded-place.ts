import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Driver } from '../../src/store/embedded/driver';
import { type EmbeddedStore, openEmbeddedStore } from '../../src/store/embedded/embedded';
import { type Place, startOfTests } from './store-place';

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'fremdrift-'));

/** The files of a folder, by their names. */
export type Files = ReadonlyMap<string, Buffer>;

export const filesIn = (folder: string): Files =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));

/** The embedded store in a temporary folder: an empty one, or one with the files of another whose stores were closed. */
export function embeddedPlace(driver: Driver, files: Files = new Map()): Place & { folder: string } {
  const folder = temporaryFolder();
  for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
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
