import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { StorePlace } from '../../store/open';

const script = 'test/support/cosmos-wire/serve.ts';

export interface Wire {
  place: Extract<StorePlace, { kind: 'cosmos' }>;
  stop: () => void;
}

/**
 * Compiles the Cosmos wire stand-in of the tests into a folder and gives what starts it, in a process of its own;
 * `undefined` where this is no checkout with its tests. It keeps everything in memory and answers after `latency`
 * milliseconds: its times say nothing about Azure, its request units do.
 */
export function compileWire(folder: string): ((latency: number) => Promise<Wire>) | undefined {
  const root = path.join(__dirname, '../../..');
  if (!existsSync(path.join(root, script))) return undefined;
  const compiler = require.resolve('typescript/bin/tsc');
  const options = '--noCheck --module nodenext --target es2022 --esModuleInterop --skipLibCheck --types node';
  const compiled = spawnSync(
    process.execPath,
    [compiler, ...options.split(' '), '--rootDir', '.', '--outDir', folder, script],
    { cwd: root, encoding: 'utf8' },
  );
  if (compiled.status !== 0) throw new Error(compiled.stdout);
  return async (latency) => {
    const child = fork(path.join(folder, script.replace(/\.ts$/, '.js')), [String(latency)], {
      env: { ...process.env, NODE_PATH: path.join(root, 'node_modules') },
    });
    const [account] = (await once(child, 'message')) as [{ endpoint: string; database: string; key: string }];
    const { endpoint, database, key } = account;
    return { place: { kind: 'cosmos', endpoint, database, credential: { key } }, stop: () => child.kill() };
  };
}
