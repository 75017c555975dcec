import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { type App, openApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { openDrain } from './connector';
import { requests } from './requests';
import { type FuzzResult, runFuzz } from './run';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const logged: unknown[] = [];

let folder: string;
let app: App;
let result: FuzzResult;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
  const config = readConfig({ FREMDRIFT_LOCAL: 'on', PORT: '0', HOST: '127.0.0.1', FREMDRIFT_DATA: folder });
  const error = (fields: object, message: string) => void logged.push({ fields, message });
  app = await openApp(config, { wall: { now: () => Date.UTC(2026, 0, 15) }, log: { ...silent, error } });
  const address = new URL(await app.listen());
  const drain = await openDrain();
  const usual = { serviceUrl: drain.url, seed: 7, together: 8 };
  result = await runFuzz({ ...usual, port: Number(address.port), count: 800 });
  drain.close();
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('whatever is sent over HTTP fails nothing, and nobody waits in vain', () => {
  expect(result.failures).toEqual([]);
  expect(logged).toEqual([]);
});

test('the requests reach the conversation as well as every refusal', () => {
  for (const status of [200, 400, 404, 405]) expect(result.statuses.get(status)).toBeGreaterThan(3);
});

test('the same lot gives the same requests', () => {
  const drawn = () => fc.sample(requests('http://127.0.0.1:1'), { seed: 3, numRuns: 20 });
  expect(drawn()).toEqual(drawn());
});
