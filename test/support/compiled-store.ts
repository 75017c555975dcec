import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '../..');

/**
 * Compiles the store, what it builds on and a script of the repository into a folder of their own, where they lie as they do in the
 * repository, so that processes of their own can run them. Gives the compiled script's path.
 */
export const compileStoreWith = (script: string, folder: string): string =>
  compileRoomsWith(['src/store', 'src/lib'], script, folder);

/** The same with other rooms, or with any folders of the repository. */
export function compileRoomsWith(rooms: readonly string[], script: string, folder: string): string {
  for (const room of rooms)
    for (const file of readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts')) compile(path.join(room, file), folder);
      else if (path.extname(file) !== '') copy(path.join(room, file), folder);
  return compile(script, folder);
}

function compile(file: string, folder: string): string {
  const target = path.join(folder, file.replace(/\.ts$/, '.js'));
  const { outputText } = ts.transpileModule(readFileSync(path.join(root, file), 'utf8'), {
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

function copy(file: string, folder: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(path.join(root, file), target);
}

/** Where processes outside the repository find the packages. */
export const packages = path.join(root, 'node_modules');
