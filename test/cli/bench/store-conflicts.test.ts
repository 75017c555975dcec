import { rmSync } from 'node:fs';
import { runConflicts } from '../../../src/cli/bench/store-conflicts';
import { compileStoreWith, packages } from '../../support/compiled-store';
import { temporaryFolder } from '../../support/embedded-place';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('of commits that fight over the same documents, none is lost, torn or skipped', async () => {
  const script = compileStoreWith('src/cli/bench/store-conflict-writer.ts', folder);
  const result = await runConflicts(folder, 4, 1000, script, { ...process.env, NODE_PATH: packages });
  expect(result).toMatchObject({ commits: 1000, lost: 0, torn: 0, holes: 0 });
  expect(result.refused).toBeGreaterThan(10);
}, 60_000);
