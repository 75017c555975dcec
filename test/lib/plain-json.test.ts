import fc from 'fast-check';
import { plainJson } from '../../src/lib/plain-json';

const leaf = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined));
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), tie('value'), { maxKeys: 4 }),
  ),
}));

test('a value comes out as it would from JSON, without what is absent', () => {
  fc.assert(
    fc.property(values, (value) => {
      const asJson = JSON.stringify(plainJson(value));
      expect(asJson).toBe(JSON.stringify(value === undefined ? null : value));
      expect(JSON.parse(asJson)).toEqual(plainJson(JSON.parse(asJson)));
    }),
  );
});

test('what is copied is no part of what it was copied from', () => {
  const value = { inner: [{ name: 'first' }] };
  const copy = plainJson(value) as typeof value;
  value.inner.push({ name: 'second' });
  expect(copy).toEqual({ inner: [{ name: 'first' }] });
});

test('a field called like the prototype is a field', () => {
  const copy = plainJson(JSON.parse('{"__proto__":{"isAdmin":true}}'));
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect(JSON.stringify(copy)).toBe('{"__proto__":{"isAdmin":true}}');
});
