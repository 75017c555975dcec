import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { StorePlace } from '../../store/open';

const script = 'test/support/cosmos-wire/serve.ts';

/** Cosmos wire stand-ins, each in a process of its own. */
export interface Wires {
  /** Starts one that answers after `latency` milliseconds. */
  start(latency: number): Promise<StorePlace>;
  stopAll(): void;
}

/**
 * Compiles the stand-in of the tests into a folder; `undefined` where this is no checkout with its tests. It keeps
 * everything in memory and answers at once, if nothing else is said: its times say nothing about Azure, its
 * request units do.
 */
export function openWires(folder: string): Wires | undefined {
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
  const started: ChildProcess[] = [];
  return {
    async start(latency) {
      const child = fork(path.join(folder, script.replace(/\.ts$/, '.js')), [String(latency)], {
        env: { ...process.env, NODE_PATH: path.join(root, 'node_modules') },
      });
      started.push(child);
      const [account] = (await once(child, 'message')) as [
        { endpoint: string; database: string; key: string },
      ];
      const { endpoint, database, key } = account;
      return { kind: 'cosmos', endpoint, database, credential: { key } };
    },
    stopAll() {
      for (const child of started.splice(0)) child.kill();
    },
  };
}
