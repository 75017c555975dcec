import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

const root = path.join(__dirname, '../..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
/** A reader of YAML comes with the package of holidays. */
const yaml = createRequire(require.resolve('date-holidays'))('js-yaml') as { load(text: string): unknown };

const step = z
  .strictObject({
    name: z.string().optional(),
    uses: z.string().optional(),
    with: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).optional(),
    env: z.record(z.string(), z.string()).optional(),
    run: z.string().optional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined));
const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const job = z.strictObject({
  if: z.string().optional(),
  'runs-on': z.string().regex(/^ubuntu-\d\d\.04$/),
  'timeout-minutes': z.number().int(),
  environment: z.string().optional(),
  permissions: permissions.optional(),
  env: z.record(z.string(), z.string()).optional(),
  strategy: z
    .strictObject({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.array(z.number())) })
    .optional(),
  steps: z.array(step).min(1),
});
const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  permissions,
  jobs: z.record(z.string(), job),
});

const folder = '.github/workflows';
const files = readdirSync(path.join(root, folder)).map((file) => path.join(folder, file));
const read = (file: string) => workflow.parse(yaml.load(text(file)));
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(text('package.json'))).scripts;
const commandsIn = (said: string): string[] =>
  [...said.matchAll(/\bnpm run (?:--silent |-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);

test('there are workflows: one that checks, one that deploys', () =>
  expect(files.map((file) => path.basename(file)).sort()).toEqual(['check.yml', 'deploy.yml']));

describe.each(files)('%s', (file) => {
  test('is YAML with what a workflow has to have, and nothing that none has', () =>
    expect(() => read(file)).not.toThrow());

  test('runs actions by their commit, each with the version it is', () => {
    const used = text(file)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(used.length).toBeGreaterThan(0);
    expect(
      used.filter((line) => !/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  test('runs commands and files that there are', () => {
    const run = stepsOf(file).flatMap((one) => (one.run === undefined ? [] : [one.run]));
    expect(run.length).toBeGreaterThan(0);
    for (const said of run) {
      expect(commandsIn(said).filter((name) => !(name in scripts))).toEqual([]);
      for (const [, script = ''] of said.matchAll(/\bbash ([\w./-]+)/g))
        expect([script, existsSync(path.join(root, script))]).toEqual([script, true]);
      // What others write (a branch's name, an input) never stands in a script.
      expect(said).not.toContain('${{');
    }
  });

  test('may write nothing into the repository, and needs no secret', () => {
    const { permissions: all, jobs } = read(file);
    expect([all, ...Object.values(jobs).map((one) => one.permissions?.contents ?? 'read')]).toEqual([
      { contents: 'read' },
      ...Object.keys(jobs).map(() => 'read'),
    ]);
    expect(text(file)).not.toContain('secrets.');
  });
});

test('every version of Node.js that is promised is checked', () => {
  const [promised = ''] = /Node\.js [\d, or]+(?=\.)/.exec(text('README.md')) ?? [];
  const versions = (promised.match(/\d+/g) ?? []).map(Number);
  expect(versions).toEqual([20, 22, 24]);
  expect(Object.values(read('.github/workflows/check.yml').jobs)[0]?.strategy?.matrix.node).toEqual(versions);
});

test.each([
  '.ci/run',
  'infra/deploy.sh',
  'infra/assemble.sh',
  'infra/Dockerfile',
  'infra/README.md',
  'infra/SECURITY.md',
  'README.md',
  'src/README.md',
])('%s names no command that does not exist', (file) =>
  expect(commandsIn(text(file)).filter((name) => !(name in scripts))).toEqual([]),
);
