import { rmSync } from 'node:fs';
import { compileRoomsWith, packages } from '../support/compiled-store';
import { temporaryFolder } from '../support/embedded-place';
import { chances } from './fault-plan';
import { brokenLaws } from './laws';
import type { MutantName } from './mutants';
import { sharedAccount, sharedFolder } from './places';
import { type ChaosOptions, type ChaosResult, runChaos } from './run';

const folder = temporaryFolder();
const rooms = ['conversation', 'domain', 'lib', 'registers', 'scheduler', 'store', 'teams'];
let script: string;
beforeAll(() => {
  const folders = [...rooms.map((room) => `src/${room}`), 'test/chaos', 'test/support'];
  script = compileRoomsWith(folders, 'test/chaos/program.ts', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { ...process.env, NODE_PATH: packages };
const nothing = { duplicates: [], lost: [], needlesslyUncertain: [], unnoted: [] };

/** A small run: three programs, each stopped and frozen once at every step. */
const run = (open: ChaosOptions['open'], more: Partial<ChaosOptions> = {}): Promise<ChaosResult> =>
  runChaos({
    open,
    script,
    env,
    programs: 3,
    digests: 40,
    each: { kill: 1, freeze: 0, 'freeze for long': 1 },
    speed: 150,
    patience: 40_000,
    seed: 11,
    ...more,
  });

describe('with programs killed and frozen at every step, and a connector that fails', () => {
  test.each([
    ['the embedded store', sharedFolder],
    ['Cosmos DB', sharedAccount(chances(11))],
  ])(
    'on %s every digest arrives once, or is shown as uncertain for a reason',
    async (_, open) => {
      const { broken, done, taken } = await run(open);
      expect(broken).toEqual(nothing);
      expect(taken.length).toBeGreaterThan(15);
      expect(done.length).toBeGreaterThan(6);
    },
    90_000,
  );
});

describe('the laws catch programs that', () => {
  const calm = { kill: 0, freeze: 0, 'freeze for long': 0 };
  const killing = { kill: 2, freeze: 0, 'freeze for long': 0 };
  /** So slow that the programs are at the same digests together. */
  const slow = { slowness: { least: 100, most: 150 } };
  const wrong: [MutantName, keyof ChaosResult['broken'], Partial<ChaosOptions>][] = [
    ['ignores claims', 'duplicates', { each: calm, digests: 40, habits: slow }],
    ['sends the uncertain again', 'duplicates', { each: killing }],
    ['takes a refusal for an arrival', 'lost', { each: calm, digests: 20, habits: { throttled: 0.6 } }],
    ['calls everything uncertain', 'needlesslyUncertain', { each: calm, digests: 10 }],
    ['notes before it posts', 'lost', { each: killing }],
  ];
  test.each(wrong)(
    '%s',
    async (mutant, law, more) => {
      const { broken } = await run(sharedFolder, { ...more, mutant });
      expect(broken[law]).not.toEqual([]);
    },
    90_000,
  );
});

describe('of an outcome', () => {
  const outcome = (taken: string[], state: 'sent' | 'uncertain' | 'planned', ambiguous: string[] = []) =>
    brokenLaws({
      expected: ['a'],
      taken,
      ended: new Map([['a', { state }]]),
      ambiguous: new Set(ambiguous),
    });

  test.each([
    ['sent and taken', outcome(['a'], 'sent'), {}],
    ['uncertain after a fault', outcome([], 'uncertain', ['a']), {}],
    ['taken twice', outcome(['a', 'a'], 'sent'), { duplicates: ['a'] }],
    ['sent, not taken', outcome([], 'sent'), { lost: ['a'] }],
    ['uncertain without a fault', outcome(['a'], 'uncertain'), { needlesslyUncertain: ['a'] }],
    ['taken, to be sent again', outcome(['a'], 'planned'), { unnoted: ['a'] }],
  ])('it is told what is wrong: %s', (_, broken, expected) =>
    expect(broken).toEqual({ ...nothing, ...expected }),
  );
});
