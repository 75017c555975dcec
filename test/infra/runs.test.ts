import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { settingNames } from '../../src/config';

const root = path.join(__dirname, '../..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const lines = (file: string): string[] => text(file).split('\n').filter(Boolean);

describe('what a machine is given to run', () => {
  const given = lines('infra/runtime-files');
  const isGiven = (file: string): boolean => given.some((one) => file === one || file.startsWith(`${one}/`));
  /** Files beside the program that it reads by their place, seen from the folder of the source file. */
  const reads = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('cli/bench'))
    .flatMap((file) =>
      [...text(path.join('src', file)).matchAll(/__dirname,\s*'(\.\.[^']*)'/g)].map(([, place = '']) =>
        path.join('src', path.dirname(file), place),
      ),
    );

  test('is there, but for what the build makes', () =>
    expect(given.filter((one) => one !== 'dist' && !existsSync(path.join(root, one)))).toEqual([]));

  test('holds every file that the program reads', () => {
    expect(reads).toEqual(expect.arrayContaining(['cards', 'src/web/style.css']));
    expect(reads.filter((file) => !isGiven(file))).toEqual([]);
  });

  test('reaches an image: nothing of it is left out there', () => {
    const letIn = lines('.dockerignore').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const left = given.filter((one) => one !== 'dist' && !letIn.includes(one.split('/')[0] ?? ''));
    expect(left).toEqual([]);
  });
});

test.each(['deploy.sh', 'assemble.sh', 'try.sh'])('%s is a script that bash can read', (script) => {
  const { status, stderr } = spawnSync('bash', ['-n', path.join(root, 'infra', script)], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

test('an image runs the Node that is named for the repository, as nobody in particular', () => {
  const dockerfile = text('infra/Dockerfile');
  const bases = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, version]) => version);
  expect(bases).toEqual([text('.nvmrc').trim(), text('.nvmrc').trim()]);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toContain('/healthz');
});

test('the web app runs the same Node', () =>
  expect(text('infra/app/web-app.bicep')).toContain(`linuxFxVersion: 'NODE|${text('.nvmrc').trim()}-lts'`));

test.each(['infra/compose.yaml', 'infra/Dockerfile'])('%s names no setting that does not exist', (file) => {
  const named = [
    ...text(file).matchAll(/\b(FREMDRIFT_\w+|COSMOS_\w+|MicrosoftApp\w+|ALLOWED_TENANTS|LOG_LEVEL)\b/g),
  ];
  expect(named.map(([name]) => name).filter((name) => !settingNames.includes(name))).toEqual([]);
  expect(named.length).toBeGreaterThan(0);
});

test('whoever deploys from GitHub can set everything that the parameters ask for', () => {
  const asked = [...text('infra/main.bicepparam').matchAll(/readEnvironmentVariable\('(\w+)'/g)].map(
    ([, name]) => name,
  );
  const set = [...text('.github/workflows/deploy.yml').matchAll(/^ {6}(\w+): /gm)].map(([, name]) => name);
  expect(asked.filter((name) => !set.includes(name))).toEqual([]);
  expect(text('.github/workflows/deploy.yml')).not.toContain('secrets.');
});
