import { dayAt } from '../domain/day';
import { personIdOf } from '../domain/person';
import { type AnyRecord, documentId, parseRecord } from '../domain/record';
import type { Persona } from '../local/personas';
import { plantRecords } from '../registers/plant';
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

/** Puts the people of the local page, with what they may do, into a collaboration; once, as above. */
export async function plantPeople(
  store: Store,
  collaboration: string,
  people: readonly Persona[],
  now: number,
): Promise<void> {
  const [own, mark] = [`${collaboration}|program`, 'people-planted'];
  if (await store.get(own, mark)) return;
  const at = new Date(now).toISOString();
  const records = people.map(({ objectId, tenant, name, id: user, grants }): AnyRecord => {
    const id = personIdOf(objectId, tenant);
    const person = { id, objectId, tenant, name, user, grants, knownFrom: dayAt(now), evidence: [] };
    return { type: 'person', record: parseRecord('person', person) };
  });
  const { documents } = await store.changes(collaboration, 0);
  const there = new Set(documents.map(({ id }) => id));
  const missing = records.filter(({ type, record }) => !there.has(documentId(type, record.id)));
  await plantRecords(store, collaboration, missing, { by: 'local', at, op: 'people' });
  await store.write(own, [{ kind: 'create', id: mark, data: { at } }]);
}
