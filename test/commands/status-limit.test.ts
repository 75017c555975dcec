import { renderAnswer } from '../../src/cards/render';
import { addDays, type Day } from '../../src/domain/day';
import { initiativeId } from '../../src/domain/ids';
import { currentStatus } from '../../src/domain/live';
import { spokenOf } from '../../src/domain/status-age';
import { ask } from '../../src/queries/ask';
import { type Changing, changing, gorm } from '../support/changing';

const initiative = initiativeId.parse('forebyggelse-behandling-selvskade');
let world: Changing;
beforeEach(() => {
  world = changing();
});

/** The day on which the status is so many days old. */
function dayWhenOld(days: number): Day {
  const status = currentStatus(world.register, initiative);
  if (!status) throw new Error('no status');
  return addDays(spokenOf(status, world.today), days);
}
const said = (today: Day): string =>
  JSON.stringify(
    renderAnswer(ask(world.register, { kind: 'initiative', initiative, aspect: 'status' }, { today }), 'da'),
  );
const old = /(?:dage|måned|måneder) gammel/;
const waiting = (today: Day): number => {
  const answer = ask(world.register, { kind: 'initiatives', waiting: 'status' }, { today });
  return answer.kind === 'initiatives' ? answer.list.total : -1;
};
const limit = (days: number, seen = 0) => world.carryOut({ kind: 'set-status-limit', seen, days });

test('a status is called old after sixty days until the collaboration has chosen, and then after as many as it chose', () => {
  const day = dayWhenOld(50);
  expect(said(day)).not.toMatch(old);
  const before = waiting(day);
  limit(45);
  expect(world.register.freshDays).toBe(45);
  expect(said(day)).toMatch(old);
  expect(waiting(day)).toBeGreaterThan(before);
  limit(7, 1);
  expect(said(dayWhenOld(10))).toContain('10 dage gammel');
  limit(90, 2);
  expect(said(dayWhenOld(80))).not.toMatch(old);
});

test('what was chosen does not count for the days before, and is undone to the usual', () => {
  const day = dayWhenOld(50);
  const change = world.changed({ kind: 'set-status-limit', seen: 0, days: 45 });
  const earlier = ask(world.register, { kind: 'initiatives' }, { today: addDays(world.today, -1) });
  expect(earlier.freshDays).toBe(60);
  world.changed({ kind: 'undo', change });
  expect(world.register.freshDays).toBe(60);
  expect(said(day)).not.toMatch(old);
  expect(ask(world.register, { kind: 'initiatives' }, { today: world.today }).freshDays).toBe(60);
});

test('nobody but the secretariat chooses', () => {
  expect(world.carryOut({ kind: 'set-status-limit', seen: 0, days: 45 }, gorm)).toMatchObject({
    ok: false,
    refusal: { reason: 'not-allowed' },
  });
});
