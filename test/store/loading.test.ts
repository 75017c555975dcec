import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { compileStoreWith, packages } from '../support/compiled-store';
import { temporaryFolder } from '../support/embedded-place';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('knowing both engines loads neither library: a program pays for the one it opens', () => {
  const cosmos = compileStoreWith('src/store/cosmos/cosmos.ts', folder);
  const embedded = path.join(path.dirname(cosmos), '../embedded/embedded.js');
  const script = `
    require(${JSON.stringify(cosmos)}); require(${JSON.stringify(embedded)});
    const loaded = Object.keys(require.cache).filter((file) => /node_modules.(@azure|@libsql|libsql)/.test(file));
    console.log(JSON.stringify(loaded));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    env: { ...process.env, NODE_PATH: packages },
    encoding: 'utf8',
  });
  expect([JSON.parse(stdout), stderr]).toEqual([[], '']);
});
