import { documentsOfSize, fill, perInitiative } from '../../../src/cli/bench/store-records';
import { openRegisters } from '../../../src/registers/registers';
import { preferredDriver } from '../../../src/store/embedded/drivers';
import { embeddedPlace } from '../../support/embedded-place';

test('a generated register loads like any other, with every initiative and its status entries', async () => {
  const place = embeddedPlace(preferredDriver());
  const store = await place.open();
  const documents = await fill(store, 'bench', documentsOfSize(100));
  const register = await openRegisters(store).current('bench', 0);
  expect([register.initiative.size, register.status.size]).toEqual([100, 100 * perInitiative]);
  expect([...register.statuses.values()].every(({ length }) => length === perInitiative)).toBe(true);
  expect(documents).toBe((await store.changes('bench', 0)).documents.length);
  await expect(fill(store, 'bench', documentsOfSize(1))).rejects.toThrow('not empty');
  await place.remove();
});
