import { availableDrivers } from '../../../src/store/embedded/drivers';
import { embeddedPlace } from '../../support/embedded-place';
import { storeContract } from '../../support/store-contract';

for (const driver of availableDrivers())
  storeContract(`the embedded store (${driver.name})`, async () => embeddedPlace(driver));

test('a SQLite library is there for the running Node', () => {
  expect(availableDrivers().map(({ name }) => name)).not.toEqual([]);
});
