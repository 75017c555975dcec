import { rmSync } from 'node:fs';
import { wireKey } from '../support/cosmos-place';
import { openCosmosWire } from '../support/cosmos-wire/cosmos-wire';
import type { Effect, Faults } from '../support/cosmos-wire/faults';
import { temporaryFolder } from '../support/embedded-place';
import type { ChaosOptions } from './run';

/** A data folder that all programs share. */
export const sharedFolder: ChaosOptions['open'] = async () => {
  const folder = temporaryFolder();
  return {
    place: { kind: 'embedded', folder },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

/**
 * A Cosmos DB stand-in that all programs speak to; with a fault every so many milliseconds where that is said, the next
 * one once the last has met its request.
 */
export const sharedAccount =
  (chance: () => number, faultEvery?: number): ChaosOptions['open'] =>
  async (now) => {
    const wire = await openCosmosWire({ key: wireKey, now });
    let planned = 0;
    const timer = setInterval(() => {
      if (faultEvery === undefined || wire.faults.met < planned) return;
      disturb(wire.faults, chance);
      planned += 1;
    }, faultEvery);
    const { endpoint, database } = wire;
    return {
      place: { kind: 'cosmos', endpoint, database, credential: { key: wireKey } },
      async close() {
        clearInterval(timer);
        await wire.close();
      },
    };
  };

/** What Cosmos DB is known to do. */
const disturbances: readonly Effect[] = [
  { status: 449 },
  { status: 503 },
  { status: 503, after: true },
  { status: 429, retryAfter: 20 },
  { drop: 'before' },
  { drop: 'after' },
  { delay: 150 },
];

function disturb(faults: Faults, chance: () => number): void {
  const effect = disturbances[Math.floor(chance() * disturbances.length)];
  const lot = chance();
  if (effect) faults.plan(lot < 0.6 ? 'batch' : lot < 0.8 ? 'read' : 'query', effect);
}
