import { changing, signe } from '../support/changing';
import { day, member, refusalOf, step2, taskIn } from '../support/planning';

const comment = (text: string) => ({ kind: 'comment-task', task: step2, text: { da: text } }) as const;

describe('Comments on a task', () => {
  test('are kept in their order, by whom and on which day, without anybody having to see the last one', () => {
    const changed = changing();
    changed.changed(comment('Vi er i gang.'), member);
    changed.pass(24 * 60);
    changed.changed(comment('Godt.'));
    expect(taskIn(changed).comments).toEqual([
      { text: { da: 'Vi er i gang.' }, by: member.name, on: '2023-10-31' },
      { text: { da: 'Godt.' }, by: signe.name, on: '2023-11-01' },
    ]);
  });

  test('hold no personal number', () => {
    expect(refusalOf(changing().carryOut(comment('Om 010170-1234')))).toMatchObject({
      field: 'text',
      problem: 'personal-number',
    });
  });

  test('are taken back one by one, the last one first', () => {
    const changed = changing();
    const first = changed.changed(comment('Vi er i gang.'));
    const second = changed.changed(comment('Godt.'));
    expect(refusalOf(changed.carryOut({ kind: 'undo', change: first }, signe))).toMatchObject({
      reason: 'built-upon',
    });
    changed.changed({ kind: 'undo', change: second });
    changed.changed({ kind: 'undo', change: first });
    expect(taskIn(changed).comments).toBeUndefined();
  });

  test('do not keep who edits the task from what they saw', () => {
    const changed = changing();
    changed.changed(comment('Vi er i gang.'));
    const edit = {
      kind: 'edit-task' as const,
      task: step2,
      what: taskIn(changed).what,
      parties: [],
      due: day('2023-11-01'),
      recurring: false,
    };
    expect(refusalOf(changed.carryOut({ ...edit, seen: 0 }))).toMatchObject({ reason: 'conflict' });
    expect(refusalOf(changed.carryOut({ ...edit, seen: 1 }))).toBeUndefined();
    expect(taskIn(changed).comments).toHaveLength(1);
  });
});
