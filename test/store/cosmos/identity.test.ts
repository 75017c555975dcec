import type { CosmosOptions } from '../../../src/store/cosmos/cosmos';
import { type CosmosPlace, cosmosPlace } from '../../support/cosmos-place';
import { makeCertificate } from '../../support/cosmos-wire/certificate';

const certificate = makeCertificate();
let place: CosmosPlace;
let scopes: string[];
beforeEach(async () => {
  scopes = [];
  place = await cosmosPlace({ certificate, tokens: { good: 'contributor', looking: 'reader' } });
});
afterEach(() => place.remove());

/** An identity that is given one token, as a managed identity is by the machine it runs on. */
const identity = (token: string): CosmosOptions['credential'] => ({
  token: {
    async getToken(asked) {
      scopes.push(...[asked].flat());
      return { token, expiresOnTimestamp: 4102444800000 };
    },
  },
});
const open = (token: string) =>
  place.open({ credential: identity(token), authority: certificate.cert, patience: 100 });
const create = { kind: 'create', id: 'a', data: {} } as const;

test('an identity writes and reads over TLS, with a token for this account', async () => {
  const store = await open('good');
  expect(await store.write('midtjylland', [create])).toMatchObject({ ok: true });
  expect(await store.get('midtjylland', 'a')).toBeDefined();
  expect(new Set(scopes)).toEqual(new Set([`${place.wire.endpoint}.default`]));
});

test('an identity that nobody let in is denied, with what to check', async () => {
  await expect(open('unknown')).rejects.toMatchObject({
    name: 'StoreError',
    code: 'denied',
    message: expect.stringContaining('key or identity'),
  });
});

test('an identity that may only read is told which role it needs when it writes', async () => {
  const store = await open('looking');
  expect(await store.get('midtjylland', 'a')).toBeUndefined();
  await expect(store.write('midtjylland', [create])).rejects.toMatchObject({
    code: 'denied',
    message: expect.stringContaining('Cosmos DB Built-in Data Contributor'),
  });
});

test('a service with another certificate is not spoken to', async () => {
  const credential = identity('good');
  const stranger = makeCertificate().cert;
  for (const trusting of [{ credential }, { credential, authority: stranger }])
    await expect(place.open(trusting)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('certificate'),
    });
  expect(place.wire.asked).toEqual([]);
});
