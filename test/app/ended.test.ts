import { ended } from '../../src/app/ended';
import type { Log } from '../../src/lib/log';
import { silentLog } from '../support/log';

let told: string[];
const log: Log = {
  ...silentLog,
  info: (_, message) => void told.push(message),
  warn: (_, message) => void told.push(message),
};
beforeEach(() => {
  told = [];
});

test('a program that has ended everything ends well', async () => {
  expect(await ended(async () => {}, 10_000, log)).toBe(0);
  expect(told).toEqual(['Stopped']);
});

test.each([
  ['hangs', () => new Promise<void>(() => {})],
  ['fails', async () => Promise.reject(new Error('the disk is full'))],
])('a program in which something %s ends all the same, and says so', async (_, stop) => {
  expect(await ended(stop, 10, log)).toBe(1);
  expect(told).toEqual(['Stopped before everything had ended']);
});
