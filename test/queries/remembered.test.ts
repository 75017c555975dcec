import { growRegister } from '../../src/domain/register';
import { remembered } from '../../src/queries/remembered';
import { acquaintance } from '../support/changing';

test('is made once for each name as long as nothing in the register changes', () => {
  const register = growRegister();
  let made = 0;
  const ask = (what: string) => remembered(register, what, () => (made += 1));
  expect([ask('a'), ask('a'), ask('b'), ask('a')]).toEqual([1, 1, 2, 1]);
  register.put({ type: 'person', record: acquaintance('Karl') });
  expect([ask('a'), ask('a')]).toEqual([3, 3]);
  // Another register is another matter.
  expect(remembered(growRegister(), 'a', () => 'other')).toBe('other');
});

test('is not kept without end', () => {
  const register = growRegister();
  let made = 0;
  for (let n = 0; n < 100; n += 1) remembered(register, `one ${n}`, () => (made += 1));
  remembered(register, 'one 0', () => (made += 1));
  expect(made).toBe(101);
});
