import { accountPlace, testAccount } from '../../support/cosmos-account';
import { cosmosPlace, wireKey } from '../../support/cosmos-place';
import { runClause, storeContract } from '../../support/store-contract';

const account = testAccount(process.env);
if (account) storeContract(`Cosmos DB at ${account.endpoint}`, async () => accountPlace(account));

const COSMOS_TEST_ENDPOINT = 'https://localhost:8081/';

test('no account is used where none is named', () => {
  expect(testAccount({ COSMOS_ENDPOINT: COSMOS_TEST_ENDPOINT })).toBeUndefined();
});

test('an account that is asked for without an endpoint fails', () => {
  expect(() => testAccount({ COSMOS_TEST: 'on' })).toThrow('COSMOS_TEST_ENDPOINT is missing');
  expect(() => testAccount({ COSMOS_TEST_ENDPOINT: '' })).toThrow('COSMOS_TEST_ENDPOINT is missing');
});

test('a database whose name does not say test is left alone', () => {
  expect(() => testAccount({ COSMOS_TEST_ENDPOINT, COSMOS_TEST_DATABASE: 'fremdrift' })).toThrow(
    'only where the name says test',
  );
});

test('with a key it is an emulator, without one the identity of the machine', () => {
  expect(testAccount({ COSMOS_TEST_ENDPOINT, COSMOS_TEST_KEY: 'a' })?.credential).toEqual({ key: 'a' });
  expect(testAccount({ COSMOS_TEST_ENDPOINT })).toMatchObject({
    database: 'fremdrift-test',
    credential: { managedIdentity: {} },
  });
});

test('every run keeps to a part of the account of its own', async () => {
  const { wire, remove } = await cosmosPlace();
  const { endpoint, database } = wire;
  const newPlace = async () => accountPlace({ endpoint, database, credential: { key: wireKey } });
  for (let run = 0; run < 2; run += 1) {
    await runClause('keeps partitions apart, each with its own sequence', newPlace);
    await runClause('refuses hostile ids and partitions before anything is touched', newPlace);
  }
  await remove();
});
