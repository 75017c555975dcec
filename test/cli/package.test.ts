import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { packageCommand } from '../../src/cli/package';
import { ConfigError, readPackage } from '../../src/config';
import { parsed, unzipped } from '../manifest/material';
import { temporaryFolder } from '../support/embedded-place';

const own = {
  MicrosoftAppId: '22222222-2222-4222-8222-22222222222A',
  FREMDRIFT_PUBLIC_URL: 'https://fremdrift.region.dk/bot/',
  FREMDRIFT_DEVELOPER: 'Region Midt',
  FREMDRIFT_WEBSITE_URL: 'https://region.dk/hjaelp',
  FREMDRIFT_PRIVACY_URL: 'https://region.dk/privatliv',
  FREMDRIFT_TERMS_URL: 'https://region.dk/vilkaar',
};

let folder: string;
let out: string[];
let err: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(env: Record<string, string>, ...args: string[]): Promise<number> {
  out = [];
  err = '';
  const printer = {
    out: (line: string) => void out.push(line),
    err: (text: string) => {
      err += text;
    },
  };
  return packageCommand(args, (wantsExample) => readPackage(env, wantsExample), '0.1.0', printer);
}
const manifestIn = async (file: string) => parsed(await unzipped(readFileSync(file)), 'manifest.json');

/** The lines of the refusal; none where the environment is accepted. */
function refusal(env: Record<string, string>): readonly string[] {
  try {
    readPackage(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('with the settings of a deployment it writes what that deployment uploads', async () => {
  const file = path.join(folder, 'new/fremdrift.zip');
  expect(await run({ ...own, FREMDRIFT_VERSION: '2.0.1' }, '--out', file)).toBe(0);
  expect(out).toEqual([expect.stringMatching(/fremdrift\.zip: \d+ bytes, version 2\.0\.1\.$/)]);
  expect(await manifestIn(file)).toMatchObject({
    id: own.MicrosoftAppId.toLowerCase(),
    version: '2.0.1',
    name: { short: 'Fremdrift' },
    validDomains: ['fremdrift.region.dk'],
  });
  expect(await run(own, '--out', file)).toBe(0);
  expect((await manifestIn(file)).version).toBe('0.1.0');
});

test('without any setting it writes an example and says that it is none to upload', async () => {
  const file = path.join(folder, 'example.zip');
  expect(await run({ PATH: '/bin' }, '--out', file)).toBe(0);
  expect(out[1]).toContain('not to upload');
  for (const name of Object.keys(own)) expect(out[1]).toContain(name);
  expect(await manifestIn(file)).toMatchObject({
    id: '00000000-0000-0000-0000-000000000000',
    name: { short: 'Fremdrift (eksempel)' },
  });
  expect(await run(own, '--example', '--out', file)).toBe(0);
  expect((await manifestIn(file)).name.short).toBe('Fremdrift (eksempel)');
});

test('an option there is not is a misuse, and help is told', async () => {
  expect(await run(own, '--zip')).toBe(2);
  expect(err).toContain('--out FILE');
  expect(await run(own, '--help')).toBe(0);
  expect(out.join()).toContain('--example');
});

test('whoever says something of a deployment has to say all of it, and hears of all at once', () => {
  expect(refusal(own)).toEqual([]);
  const missing = refusal({ FREMDRIFT_VERSION: '1.0.0' });
  expect(missing.map((line) => line.split(':')[0]).sort()).toEqual(Object.keys(own).sort());
});

test.each([
  ['MicrosoftAppId', 'min bot', 'a GUID as the Azure portal shows it'],
  ['MicrosoftAppId', '00000000-0000-0000-0000-000000000000', "that is the example's"],
  ['FREMDRIFT_PUBLIC_URL', 'http://fremdrift.region.dk', 'as https://'],
  ['FREMDRIFT_PUBLIC_URL', 'https://ab12.ngrok-free.app', 'is a tunnel'],
  ['FREMDRIFT_PUBLIC_URL', 'https://x-3978.euw.devtunnels.ms', 'is a tunnel'],
  ['FREMDRIFT_PUBLIC_URL', 'https://*.region.dk', 'without a wildcard'],
  ['FREMDRIFT_PUBLIC_URL', 'https://10.0.0.4', 'a name that is known everywhere'],
  ['FREMDRIFT_PUBLIC_URL', 'https://[::1]', 'a name that is known everywhere'],
  ['FREMDRIFT_PUBLIC_URL', 'https://localhost', 'a name that is known everywhere'],
  ['FREMDRIFT_PUBLIC_URL', 'https://fremdrift.region.dk:8443', 'leave the port out'],
  ['FREMDRIFT_PUBLIC_URL', 'https://bot.example.com', 'a name for examples'],
  ['FREMDRIFT_DEVELOPER', 'R'.repeat(33), '32 characters'],
  ['FREMDRIFT_WEBSITE_URL', 'region.dk', 'the page on which people get help'],
  ['FREMDRIFT_PRIVACY_URL', 'http://region.dk', 'the privacy policy'],
  ['FREMDRIFT_PRIVACY_URL', `https://region.dk/${'x'.repeat(2048)}`, '2048 characters'],
  ['FREMDRIFT_TERMS_URL', '', 'the terms of use'],
  ['FREMDRIFT_VERSION', '1.0', 'three numbers'],
  ['FREMDRIFT_VERSION', 'v1.0.0', 'three numbers'],
  ['FREMDRIFT_VERSION', '01.0.0', 'three numbers'],
  ['FREMDRIFT_VERSOIN', '1.0.0', 'no such setting'],
])('%s=%s is refused with the remedy', (name, value, remedy) => {
  const lines = refusal({ ...own, [name]: value });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${name}: `));
  expect(lines[0]).toContain(remedy);
});
