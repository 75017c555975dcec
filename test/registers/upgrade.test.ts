import { schemaVersion } from '../../src/domain/upgrade';
import { documentOf, type NamedDocument, readDocument } from '../../src/registers/document';
import { openRegisters } from '../../src/registers/registers';
import { preferredDriver } from '../../src/store/embedded/drivers';
import { withRules } from '../../src/store/rules';
import { embeddedPlace } from '../support/embedded-place';
import documents from './first-schema.json';

/** Documents as the program wrote them before several could take over from a body or cluster. */
const old = documents as unknown as NamedDocument[];
const stamp = { by: 'test', at: '2026-11-22T10:00:00.000Z', op: 'edit' };
const place = embeddedPlace(preferredDriver());
afterAll(() => place.remove());

test('a register whose documents are of the first schema is read with nothing lost', async () => {
  const store = withRules(await place.open());
  const writes = old.map(({ id, data }) => ({ kind: 'create', id, data }) as const);
  expect(await store.write('midtjylland', writes)).toMatchObject({ ok: true });
  const register = await openRegisters(store).current('midtjylland', 0);
  const successors = [...register.body.values(), ...register.cluster.values()].map((one) => one.successors);
  expect(successors).toEqual(old.map(({ data }) => [Object(data.record).successor]));
  expect(successors.flat()).toHaveLength(2);
});

test('what is written again is of the schema of today, and reads the same', () => {
  for (const document of old) {
    const read = readDocument(document);
    const again = documentOf(read, stamp);
    expect(again.data.v).toBe(schemaVersion);
    expect(again.data.record).not.toHaveProperty('successor');
    expect(readDocument(again)).toEqual(read);
  }
});

test('a document that had the new field before its version rose keeps it', () => {
  const [body] = old;
  if (!body) throw new Error('there are no documents');
  const record = { ...Object(body.data.record), successors: ['ssg', 'ssu'] };
  const { successor: _, ...fields } = record;
  expect(readDocument({ ...body, data: { ...body.data, record: fields } }).record).toMatchObject({
    successors: ['ssg', 'ssu'],
  });
});
