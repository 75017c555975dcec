import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Cruise, cruise } from './cruise';
import { type Probe, probes } from './probes';
import { root } from './tree';

const imports = ({ closed, open }: Probe): string[] => [...closed, ...open];
const bare = (name: string): string => name.replace(/^(type |node:)/, '');
const statement = (name: string): string =>
  name.startsWith('type ') ? `import type { X } from '${bare(name)}';\n` : `import '${name}';\n`;

/** A `src` with every probe in its place, and an empty file wherever a probe leads. */
function plant(folder: string): void {
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const probe of probes)
    for (const name of imports(probe).map(bare))
      if (name.startsWith('.'))
        write(`${path.join(path.dirname(probe.file), name)}.ts`, 'export type X = 1;\n');
  for (const probe of probes) write(probe.file, imports(probe).map(statement).join(''));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
}

describe('the doors between the rooms', () => {
  let ours: Cruise;
  let planted: Cruise;

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'doors-'));
    try {
      plant(folder);
      [ours, planted] = await Promise.all([cruise(root), cruise(folder)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  test('hold in src', () => {
    expect(ours.violations).toEqual([]);
    expect(ours.files.length).toBeGreaterThan(20);
  });

  test('say what to do instead, and each rule has a probe', () => {
    expect(ours.rules.filter(({ comment }) => comment.length < 30)).toEqual([]);
    expect([...new Set(probes.map(({ rule }) => rule))].sort()).toEqual(
      ours.rules.map(({ name }) => name).sort(),
    );
  });

  test('are written down for every room and file at the top of src', () => {
    const rows = ours.rules.map(({ name }) => name);
    const entries = readdirSync(path.join(root, 'src')).filter((entry) => entry !== 'README.md');
    expect(entries.filter((entry) => !rows.includes(entry.replace(/\.ts$/, '')))).toEqual([]);
  });

  test.each(probes)('$rule bites in $file, at closed doors only', ({ rule, file, closed }) => {
    const broken = planted.violations.filter((violation) => violation.file === file);
    // A file that opens no door can only be wrong in itself.
    const expected = closed.length > 0 ? closed.map(bare) : [undefined];
    expect(broken).toEqual(expect.arrayContaining(expected.map((imported) => ({ rule, file, imported }))));
    expect(broken).toHaveLength(expected.length);
  });

  test('nothing else is broken among what was planted', () => {
    const files = probes.map(({ file }) => file);
    expect(planted.violations.filter(({ file }) => !files.includes(file))).toEqual([]);
  });
});
