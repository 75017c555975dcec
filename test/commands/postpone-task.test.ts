import { taskId } from '../../src/domain/ids';
import { asked } from '../queries/asking';
import { changing, signe } from '../support/changing';
import { day, member, refusalOf, step2, step2Date, taskIn } from '../support/planning';

const postpone = (due: string, seen = 0) =>
  ({ kind: 'postpone-task', task: step2, seen, due: day(due), reason: { da: 'Ikke klar.' } }) as const;
const endsIn = (changed: ReturnType<typeof changing>, from: string, to: string) =>
  asked({ kind: 'due', period: { from, to } }, '2023-10-31', changed.register).about;

describe('A task that is postponed', () => {
  test('is due on its new day, and keeps the old ones with why, by whom and when', () => {
    const changed = changing();
    changed.changed(postpone('2023-11-20'), member);
    changed.changed(postpone('2023-12-01', 1));
    const { due, postponed } = taskIn(changed);
    expect(due).toEqual({ from: '2023-12-01', to: '2023-12-01', inferred: false });
    const told = { reason: { da: 'Ikke klar.' }, on: '2023-10-31' };
    expect(postponed).toEqual([
      { from: { from: '2023-11-01', to: '2023-11-01', words: '1/11' }, by: member.name, ...told },
      { from: { from: '2023-11-20', to: '2023-11-20' }, by: signe.name, ...told },
    ]);
  });

  test('leaves its milestone behind, which is due by itself from then on', () => {
    const changed = changing();
    changed.changed(postpone('2023-12-01'));
    expect(endsIn(changed, '2023-11-01', '2023-11-07')).toMatchObject({ milestones: [step2Date] });
    expect(endsIn(changed, '2023-11-01', '2023-11-07').tasks).not.toContain(step2);
    expect(endsIn(changed, '2023-12-01', '2023-12-01').tasks).toContain(step2);
  });

  test.each([
    ['2023-11-01', 'not-later'],
    ['2023-10-31', 'not-later'],
    ['2023-10-30', 'in-the-past'],
  ])('cannot be postponed to %s: %s', (due, problem) => {
    expect(refusalOf(changing().carryOut(postpone(due)))).toEqual({ reason: 'field', field: 'due', problem });
  });

  test('has a date to begin with', () => {
    const task = taskId.parse('task-hmu-droeft');
    const changed = changing();
    changed.register.put({ type: 'task', record: { ...taskIn(changed, task), due: undefined } });
    expect(refusalOf(changed.carryOut({ ...postpone('2023-12-01'), task }))).toEqual({ reason: 'undated' });
  });

  test('is not postponed over what somebody else decided meanwhile', () => {
    const changed = changing();
    changed.changed(postpone('2023-11-20'), member);
    expect(refusalOf(changed.carryOut(postpone('2023-12-01')))).toMatchObject({ reason: 'conflict' });
  });

  test('has its old date again when that is taken back', () => {
    const changed = changing();
    const before = taskIn(changed);
    changed.changed({ kind: 'undo', change: changed.changed(postpone('2023-12-01')) });
    expect(taskIn(changed)).toEqual(before);
  });
});
