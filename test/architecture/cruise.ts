import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { root } from './tree';

const rules = z.array(z.object({ name: z.string() })).default([]);
const output = z.object({
  modules: z.array(
    z.object({
      source: z.string(),
      rules,
      dependencies: z.array(z.object({ module: z.string(), rules })),
    }),
  ),
  summary: z.object({
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) }),
  }),
});

/** A broken rule: `imported` is the import as it is written, without `node:`; none where the file itself is wrong. */
export interface Violation {
  rule: string;
  file: string;
  imported: string | undefined;
}

export interface Cruise {
  files: string[];
  rules: { name: string; comment: string }[];
  violations: Violation[];
}

/** Walks the `src` of a folder by the project's own rules, in a process of its own (the tool is an ES module). */
export async function cruise(folder: string): Promise<Cruise> {
  const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.join(root, '.dependency-cruiser.cjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tool, '--config', config, '--output-type', 'json', 'src'],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  );
  const { modules, summary } = output.parse(JSON.parse(stdout));
  return {
    files: modules.map(({ source }) => source).filter((file) => file.startsWith('src/')),
    rules: summary.ruleSetUsed.forbidden,
    violations: modules.flatMap(({ source: file, rules: own, dependencies }) => [
      ...own.map(({ name: rule }) => ({ rule, file, imported: undefined })),
      ...dependencies.flatMap(({ module, rules: broken }) =>
        broken.map(({ name: rule }) => ({ rule, file, imported: module.replace(/^node:/, '') })),
      ),
    ]),
  };
}
