import type { CommandOf } from '../../src/commands/command';
import { initiativeId } from '../../src/domain/ids';
import { asked } from '../queries/asking';
import { changing, signe } from '../support/changing';
import { day, hours, milestoneIn, refusalOf, selfHarm, step2, step2Date, taskIn } from '../support/planning';

const reason = { da: 'Systemet er ikke klar.' };
const add = (more: Partial<CommandOf<'add-milestone'>> = {}): CommandOf<'add-milestone'> => ({
  kind: 'add-milestone',
  label: { da: 'Fælles seminar' },
  type: 'milestone',
  on: day('2023-12-05'),
  initiatives: [hours, selfHarm],
  ...more,
});
const move = (on: string, until?: string, seen = 0): CommandOf<'move-milestone'> => ({
  kind: 'move-milestone',
  milestone: step2Date,
  seen,
  on: day(on),
  ...(until ? { until: day(until) } : {}),
  reason,
});
const reach = (on: string) => ({ kind: 'reach-milestone', milestone: step2Date, on: day(on) }) as const;
const drop = { kind: 'drop-milestone', milestone: step2Date, reason } as const;

type Changed = ReturnType<typeof changing>;
const due = ({ register }: Changed, on = '2023-10-31') =>
  asked({ kind: 'due', period: { from: '2023-10-31', to: '2024-12-31' } }, on, register).about;
const datesOf = ({ register }: Changed, initiative: string, on = '2023-10-31') =>
  asked({ kind: 'initiative', initiative, aspect: 'dates' }, on, register).about.milestones;

describe('A milestone that is added', () => {
  test('is due, and among the dates of each of its initiatives, at once', () => {
    const changed = changing();
    const change = changed.changed(add());
    expect(due(changed).milestones).toContain('milestone-70');
    for (const initiative of [hours, selfHarm])
      expect(datesOf(changed, initiative)).toContain('milestone-70');
    expect(milestoneIn(changed, 'milestone-70')).toMatchObject({
      when: { from: '2023-12-05', to: '2023-12-05' },
      precision: 'day',
      tense: 'planned',
      reported: { by: signe.name, on: '2023-10-31', change },
    });
  });

  test.each([
    ['2023-12-05', '2023-12-05', 'day', 'planned'],
    ['2023-12-01', '2023-12-31', 'week-or-month', 'planned'],
    ['2023-12-01', '2024-01-01', 'vague', 'planned'],
    ['2023-10-01', '2023-10-30', 'week-or-month', 'past'],
    ['2023-10-01', '2023-10-31', 'week-or-month', 'planned'],
  ])('from %s until %s is known as: %s, %s', (on, until, precision, tense) => {
    const changed = changing();
    changed.changed(add({ on: day(on), until: day(until) }));
    expect(milestoneIn(changed, 'milestone-70')).toMatchObject({
      when: { from: on, to: until },
      precision,
      tense,
    });
  });

  test.each([
    [{ until: day('2023-12-04') }, 'until', 'before-start'],
    [{ initiatives: [] }, 'initiatives', 'missing'],
    [{ initiatives: [hours, initiativeId.parse('none')] }, 'initiatives', 'not-a-choice'],
  ])('cannot have %j', (more, field, problem) => {
    expect(refusalOf(changing().carryOut(add(more)))).toEqual({ reason: 'field', field, problem });
  });

  test('is gone when that is taken back', () => {
    const changed = changing();
    changed.changed({ kind: 'undo', change: changed.changed(add()) });
    expect(due(changed).milestones).not.toContain('milestone-70');
    expect(refusalOf(changed.carryOut({ ...drop, milestone: 'milestone-70' as never }))).toEqual({
      reason: 'not-there',
    });
  });
});

describe('A milestone that is moved', () => {
  test('takes the task that is due by it along, and both keep their old date', () => {
    const changed = changing();
    changed.changed(move('2023-12-01'));
    const told = { reason, by: signe.name, on: '2023-10-31' };
    const from = { from: '2023-11-01', to: '2023-11-01', words: '1/11' };
    expect(milestoneIn(changed)).toMatchObject({
      when: { from: '2023-12-01', to: '2023-12-01' },
      tense: 'planned',
      moved: [{ from, ...told }],
    });
    expect(taskIn(changed)).toMatchObject({
      due: { from: '2023-12-01', to: '2023-12-01', milestone: step2Date },
      postponed: [{ from, ...told }],
    });
  });

  test('leaves a task where it is that is done, or due on another day', () => {
    const changed = changing();
    changed.changed({ kind: 'complete-task', task: step2 });
    const before = taskIn(changed);
    changed.changed(move('2023-12-01'));
    expect(taskIn(changed)).toEqual(before);
  });

  test('is taken back with its task, by one change', () => {
    const changed = changing();
    const [milestone, task] = [milestoneIn(changed), taskIn(changed)];
    changed.changed({ kind: 'undo', change: changed.changed(move('2023-12-01', '2023-12-08')) });
    expect([milestoneIn(changed), taskIn(changed)]).toEqual([milestone, task]);
  });

  test('was where it was, for who asks as of the day before', () => {
    const changed = changing();
    changed.pass(24 * 60);
    changed.changed(move('2023-12-01'));
    const on = (day: string) =>
      asked({ kind: 'milestone', milestone: step2Date }, day, changed.register).milestone.milestone.when.to;
    expect([on('2023-10-31'), on('2023-11-01')]).toEqual(['2023-11-01', '2023-12-01']);
  });

  test.each([
    [move('2023-10-30'), { reason: 'field', field: 'on', problem: 'in-the-past' }],
    [move('2023-10-01', '2023-10-30'), { reason: 'field', field: 'until', problem: 'in-the-past' }],
    [move('2023-12-08', '2023-12-01'), { reason: 'field', field: 'until', problem: 'before-start' }],
    [move('2023-11-01'), { reason: 'nothing-changed' }],
    [move('2023-12-01', undefined, 1), { reason: 'from-the-future' }],
  ])('cannot be %j', (command, refusal) => {
    expect(refusalOf(changing().carryOut(command))).toEqual(refusal);
  });

  test('is not moved over where somebody else moved it meanwhile', () => {
    const changed = changing();
    changed.changed(move('2023-12-01'));
    expect(refusalOf(changed.carryOut(move('2023-12-08')))).toMatchObject({ reason: 'conflict' });
  });

  test('is planned again where it was past or reached', () => {
    const changed = changing();
    changed.changed(reach('2023-10-30'));
    changed.changed(move('2023-12-01', undefined, 1));
    expect(milestoneIn(changed).tense).toBe('planned');
    expect(milestoneIn(changed).reached).toBeUndefined();
  });
});

describe('A milestone that is reached', () => {
  test('is past on its day and due no more, though it was reached before its time', () => {
    const changed = changing();
    changed.register.put({ type: 'task', record: { ...taskIn(changed), due: undefined } });
    expect(due(changed).milestones).toContain(step2Date);
    changed.changed(reach('2023-10-31'));
    expect(due(changed).milestones).not.toContain(step2Date);
    expect(milestoneIn(changed)).toMatchObject({
      when: { from: '2023-10-31', to: '2023-10-31' },
      tense: 'past',
      reached: '2023-10-31',
    });
    const line = asked({ kind: 'milestone', milestone: step2Date }, '2023-10-31', changed.register).milestone;
    expect(line.past).toBe(true);
  });

  test('was reached today at the latest, and not twice on the same day', () => {
    const changed = changing();
    expect(refusalOf(changed.carryOut(reach('2023-11-01')))).toMatchObject({
      field: 'on',
      problem: 'in-the-future',
    });
    changed.changed(reach('2023-10-31'));
    expect(refusalOf(changed.carryOut(reach('2023-10-31')))).toEqual({ reason: 'nothing-changed' });
    expect(refusalOf(changed.carryOut(reach('2023-10-30')))).toBeUndefined();
  });
});

describe('A milestone that is dropped', () => {
  test('is no date of its initiative any more, but can be looked up with the reason', () => {
    const changed = changing();
    changed.changed(drop);
    expect(datesOf(changed, hours)).not.toContain(step2Date);
    const { milestone } = asked({ kind: 'milestone', milestone: step2Date }, '2023-10-31', changed.register);
    expect(milestone.milestone.superseded).toEqual({ text: reason, knownFrom: '2023-10-31', evidence: [] });
    expect(due(changed).tasks).toContain(step2);
  });

  test('cannot be changed, until that is taken back', () => {
    const changed = changing();
    const id = changed.changed(drop);
    for (const command of [move('2023-12-01', undefined, 1), reach('2023-10-31'), drop])
      expect(refusalOf(changed.carryOut(command as never))).toEqual({ reason: 'dropped' });
    changed.changed({ kind: 'undo', change: id });
    expect(refusalOf(changed.carryOut(reach('2023-10-31')))).toBeUndefined();
  });
});
