import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const source = path.join(__dirname, '../../src/store');

/**
 * Compiles the store and a script of this folder into a folder of their own, so that processes of their own can
 * run them. Gives the script's path; the store lies beside it under `store/`.
 */
export function compileStoreWith(script: string, folder: string): string {
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts')) compile(path.join(source, file), path.join(folder, 'store', file));
  }
  return compile(path.join(__dirname, script), path.join(folder, script));
}

function compile(from: string, to: string): string {
  const target = to.replace(/\.ts$/, '.js');
  const { outputText } = ts.transpileModule(readFileSync(from, 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
    },
  });
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, outputText);
  return target;
}

/** Where processes outside the repository find the packages. */
export const packages = path.join(__dirname, '../../node_modules');
