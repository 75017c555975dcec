import { rmSync } from 'node:fs';
import path from 'node:path';
import { chances } from '../chaos/fault-plan';
import { acts } from '../soak/acts';
import { runKills } from '../soak/kills';
import { runMixed } from '../soak/mixed';
import { temporaryFolder } from '../support/embedded-place';

/** `npm run soak` in short: what takes half an hour there is begun here, and nothing is measured. */
const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('people who use it in every way are answered, and the digests of two weeks come', async () => {
  const { failures, tally, digests, memory } = await runMixed({
    ...{ capacity: 0, warmUp: 2_000, lasting: 8_000, parts: 2, most: 4, together: 2 },
    folder: path.join(folder, 'mixed'),
    chance: chances(5),
  });
  expect(failures).toEqual([]);
  expect(tally.took.length).toBeGreaterThan(0);
  expect([...tally.done.keys()].filter((name) => !acts.some((act) => act.name === name))).toEqual([]);
  expect([digests, memory.length]).toEqual([24, 3]);
}, 240_000);

test('killed while people write, it keeps what it said it had, and nothing twice', async () => {
  const { failures, kills, confirmed } = await runKills({
    ...{ lasting: 12_000, every: 4_000, breath: 300 },
    folder: path.join(folder, 'kills'),
    chance: chances(6),
  });
  expect(failures).toEqual([]);
  expect(kills).toBeGreaterThan(0);
  expect(confirmed).toBeGreaterThan(0);
}, 240_000);
