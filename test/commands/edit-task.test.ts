import type { CommandOf } from '../../src/commands/command';
import { changing } from '../support/changing';
import { day, member, newTask, party, refusalOf, step2, taskIn } from '../support/planning';

const edit = (more: Partial<CommandOf<'edit-task'>> = {}): CommandOf<'edit-task'> => ({
  kind: 'edit-task',
  task: step2,
  seen: 0,
  what: { da: 'Gennemføre trin 2 af implementeringen af 72 timers behandlingsansvar' },
  parties: [party('sundhedsklynger')],
  due: day('2023-11-01'),
  recurring: false,
  ...more,
});

describe('A task that is edited', () => {
  test('as it was is not changed', () => {
    expect(refusalOf(changing().carryOut(edit()))).toEqual({ reason: 'nothing-changed' });
  });

  test('keeps the words and the milestone of a date that stays', () => {
    const changed = changing();
    const { due } = taskIn(changed);
    changed.changed(edit({ parties: [party('klynge-horsens')] }));
    expect(taskIn(changed)).toMatchObject({ parties: ['klynge-horsens'], assignee: 'parties', due });
  });

  test('with another date is due on that, and no longer by its milestone', () => {
    const changed = changing();
    changed.changed(edit({ due: day('2023-11-15') }));
    expect(taskIn(changed).due).toEqual({ from: '2023-11-15', to: '2023-11-15', inferred: false });
    changed.changed(edit({ due: undefined, seen: 1 }));
    expect(taskIn(changed).due).toBeUndefined();
  });

  test('keeps its other language where its text stays, and drops it where that says something else', () => {
    const changed = changing();
    const { what } = taskIn(changed);
    changed.changed(edit({ parties: [] }));
    expect(taskIn(changed).what).toEqual(what);
    changed.changed(edit({ parties: [], what: { da: 'Gennemføre trin 2' }, seen: 1 }));
    expect(taskIn(changed).what).toEqual({ da: 'Gennemføre trin 2' });
  });

  test('may keep a date that is over, and have no new one that is', () => {
    const changed = changing(Date.parse('2023-11-10T09:00:00Z'));
    expect(refusalOf(changed.carryOut(edit({ parties: [] })))).toBeUndefined();
    expect(refusalOf(changed.carryOut(edit({ parties: [], due: day('2023-11-05'), seen: 1 })))).toEqual({
      reason: 'field',
      field: 'due',
      problem: 'in-the-past',
    });
  });

  test('is not overwritten by who saw it before somebody else changed it', () => {
    const changed = changing();
    changed.changed(edit({ parties: [party('klynge-midt')] }), member);
    expect(refusalOf(changed.carryOut(edit({ parties: [] })))).toMatchObject({ reason: 'conflict' });
  });

  test('cannot be both recurring and due, nor for parties that are none', () => {
    const changed = changing();
    expect(refusalOf(changed.carryOut(edit({ recurring: true })))).toMatchObject({
      field: 'due',
      problem: 'date-or-recurring',
    });
    expect(refusalOf(changed.carryOut(edit({ parties: [party('none')] })))).toMatchObject({
      field: 'parties',
    });
  });

  test('is taken back to what it was', () => {
    const changed = changing();
    const before = taskIn(changed);
    const id = changed.changed(edit({ parties: [party('klynge-midt')], due: day('2023-11-20') }));
    changed.changed({ kind: 'undo', change: id });
    expect(taskIn(changed)).toEqual(before);
  });

  test('that was made here can be handed to somebody else', () => {
    const changed = changing();
    changed.changed(newTask());
    const task = 'task-89' as never;
    changed.changed(edit({ task, seen: 1, parties: [party('klynge-midt')], due: day('2023-11-20') }));
    expect(taskIn(changed, task)).toMatchObject({ parties: ['klynge-midt'], what: edit().what });
  });
});
