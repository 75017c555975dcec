import { asked } from '../queries/asking';
import { changing } from '../support/changing';
import { refusalOf, step2, taskIn } from '../support/planning';

const complete = { kind: 'complete-task', task: step2 } as const;
const reopen = { kind: 'reopen-task', task: step2, reason: { da: 'Bilag 2 mangler.' } } as const;
/** A week after the task was due. */
const late = Date.parse('2023-11-08T09:00:00Z');

const answers = ({ register }: ReturnType<typeof changing>, on: string) => ({
  overdue: asked({ kind: 'due', period: { from: null, to: on }, overdueOnly: true }, on, register).about
    .tasks,
  due: asked({ kind: 'due', period: { from: null, to: on } }, on, register).about.tasks,
  tasks: asked({ kind: 'tasks' }, on, register).about.tasks,
});

describe('A task that is done', () => {
  test('is no longer due, overdue or open, and comes back when it is reopened', () => {
    const changed = changing(late);
    const all = answers(changed, '2023-11-08');
    for (const tasks of Object.values(all)) expect(tasks).toContain(step2);
    changed.changed(complete);
    for (const tasks of Object.values(answers(changed, '2023-11-08'))) expect(tasks).not.toContain(step2);
    changed.changed(reopen);
    expect(answers(changed, '2023-11-08')).toEqual(all);
  });

  test('was still open on the day before, for who asks as of that day', () => {
    const changed = changing(late);
    changed.changed({ ...complete, note: { da: 'Sendt.' } });
    expect(answers(changed, '2023-11-07').overdue).toContain(step2);
    const then = asked({ kind: 'task', task: step2 }, '2023-11-07', changed.register).task.task;
    expect(then).toMatchObject({ state: 'open' });
    expect(then.stateReason).toBeUndefined();
    const now = asked({ kind: 'task', task: step2 }, '2023-11-08', changed.register).task.task;
    expect(now).toMatchObject({ state: 'done', stateKnownFrom: '2023-11-08', stateReason: { da: 'Sendt.' } });
  });

  test('is done by what was said, not by what was deduced', () => {
    const changed = changing();
    const deduced = [...changed.register.task.values()].find(
      ({ state, stateBasis }) => state === 'done' && stateBasis !== 'from-source',
    );
    if (!deduced) throw new Error('no task that was only deduced to be done');
    changed.changed({ kind: 'complete-task', task: deduced.id });
    expect(taskIn(changed, deduced.id)).toMatchObject({ state: 'done', stateBasis: 'from-source' });
    expect(refusalOf(changed.carryOut({ kind: 'complete-task', task: deduced.id }))).toEqual({
      reason: 'nothing-changed',
    });
  });

  test('loses its remark where it is done again without one', () => {
    const changed = changing();
    changed.changed({ ...complete, note: { da: 'Sendt.' } });
    changed.changed(reopen);
    expect(taskIn(changed).stateReason).toEqual(reopen.reason);
    changed.changed(complete);
    expect(taskIn(changed).stateReason).toBeUndefined();
  });

  test('is open again when that is taken back', () => {
    const changed = changing();
    const before = taskIn(changed);
    changed.changed({ kind: 'undo', change: changed.changed(complete) });
    expect(taskIn(changed)).toEqual(before);
  });
});

describe('A task that is open', () => {
  test('needs no reopening, unless that was only deduced', () => {
    const changed = changing();
    expect(refusalOf(changed.carryOut(reopen))).toEqual({ reason: 'nothing-changed' });
    const deduced = [...changed.register.task.values()].find(
      ({ state, stateBasis }) => state === 'open' && stateBasis === 'assumed-continuing',
    );
    if (!deduced) throw new Error('no task that was only deduced to be open');
    changed.changed({ ...reopen, task: deduced.id });
    expect(taskIn(changed, deduced.id).stateBasis).toBe('from-source');
  });
});
