import { settableClock } from '../../src/lib/clock';

test('a settable clock shows what it was set to, and ticks on as the wall clock does', () => {
  let wall = 5_000;
  const clock = settableClock({ now: () => wall }, 100);
  expect(clock.now()).toBe(100);
  wall += 40;
  expect(clock.now()).toBe(140);
  clock.set(-7);
  wall += 10;
  expect(clock.now()).toBe(3);
});
