import { plantMissing } from '../registers/plant-missing';
import { seedRecords } from '../seed/seed';
import type { Store } from '../store/store';

/** Nine in the morning in Copenhagen, in autumn and winter; only the day matters. */
export const morningOf = (day: string): number => Date.parse(`${day}T08:00:00Z`);

/**
 * Puts the register that ships into a collaboration once, or what a start that was broken off left out. What
 * people changed or deleted is left alone, and so is a collaboration made of something else.
 */
export async function plantSeed(store: Store, collaboration: string, now: number): Promise<void> {
  // Looked up by a mark of its own: reading the whole seed costs more than opening the register.
  const [own, mark] = [`${collaboration}|program`, 'seed-planted'];
  if (await store.get(own, mark)) return;
  const at = new Date(now).toISOString();
  await plantMissing(store, collaboration, seedRecords(), { by: 'seed', at, op: 'init' });
  await store.write(own, [{ kind: 'create', id: mark, data: { at } }]);
}
