import { readNumber } from '../../src/lib/read-number';

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.234', 1234],
  ['1.234.567,25', 1234567.25],
  ['1,234.5', 1234.5],
  [' 1 234,5 ', 1234.5],
  ['-3', -3],
  ['−0,5', -0.5],
  ['+2', 2],
])('%j is %d', (text, value) => expect(readNumber(text)).toBe(value));

test.each(['', '12,5,3', 'tolv', '1e9', '0x10', '12 %', ',5', 'Infinity', '1.23.4'])(
  '%j is no number',
  (text) => expect(readNumber(text)).toBeUndefined(),
);
