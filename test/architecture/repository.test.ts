import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { filesBelow, root, textOf } from './tree';

const pins = z.record(z.string(), z.string()).default({});
const manifest = z
  .object({ dependencies: pins, devDependencies: pins, optionalDependencies: pins })
  .parse(JSON.parse(textOf('package.json')));
const lock = z
  .object({ packages: z.record(z.string(), z.looseObject({ hasInstallScript: z.boolean().default(false) })) })
  .parse(JSON.parse(textOf('package-lock.json')));
const lines = (file: string): string[] => textOf(file).split('\n').filter(Boolean);

const folders = ['src', 'cards', 'manifest', 'infra', 'test'];
const files = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'README.md',
  'LICENSE',
];
const settings = [
  ...['biome.json', '.ci', '.dependency-cruiser.cjs', '.editorconfig', '.gitattributes', '.gitignore'],
  ...['.npmrc', '.nvmrc'],
];

describe('the top level', () => {
  test.each(folders)('has %s, with something in it', (folder) => {
    expect(filesBelow(folder)).not.toEqual([]);
  });

  test.each([...files, ...settings])('has %s', (entry) => expect(readdirSync(root)).toContain(entry));

  test('holds nothing else but what git ignores and what tools put into dot-files', () => {
    const ignored = lines('.gitignore').map((line) => line.replace(/\/$/, ''));
    const known = [...folders, ...files, ...settings, ...ignored];
    const entries = readdirSync(root).filter((entry) => !/^\.|\.log$/.test(entry));
    expect(entries.filter((entry) => !known.includes(entry))).toEqual([]);
  });
});

test('every dependency is pinned to one version', () => {
  const all = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-beta\.\d+)?$/.test(version))).toEqual([]);
});

describe('an installation runs no code of others', () => {
  test('install scripts are off', () => expect(lines('.npmrc')).toContain('ignore-scripts=true'));

  /** Each works without its script; a new one is tried without it before it is added here. */
  test('the packages that would like to run one are known', () => {
    const wishing = Object.entries(lock.packages).flatMap(([place, { hasInstallScript }]) =>
      hasInstallScript ? [place.replace(/^.*node_modules\//, '')] : [],
    );
    expect(wishing.sort()).toEqual([
      '@parcel/watcher',
      'botbuilder-dialogs',
      'dtrace-provider',
      'tree-sitter-bicep',
      'unrs-resolver',
    ]);
  });
});

test('the lock file names no place to fetch from, so that any registry serves', () => {
  expect(textOf('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});
