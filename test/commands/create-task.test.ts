import { initiativeId, personId } from '../../src/domain/ids';
import { knownOn } from '../../src/queries/known';
import { asked } from '../queries/asking';
import { changing, signe } from '../support/changing';
import { day, hours, newTask, party, refusalOf } from '../support/planning';

const due = (changed: ReturnType<typeof changing>, more: object = {}) =>
  asked(
    { kind: 'due', period: { from: '2023-11-01', to: '2023-11-30' }, ...more },
    '2023-10-31',
    changed.register,
  ).about.tasks;

describe('A task that is made', () => {
  test('is due, among the tasks and among those of its initiative at once', () => {
    const changed = changing();
    changed.changed(newTask());
    expect(due(changed)).toContain('task-89');
    expect(due(changed, { parties: ['klynge-randers'] })).toContain('task-89');
    expect(due(changed, { parties: ['klynge-aarhus'] })).not.toContain('task-89');
    const tasks = asked({ kind: 'tasks', initiatives: [hours] }, '2023-10-31', changed.register);
    expect(tasks.about.tasks).toContain('task-89');
    const about = { kind: 'initiative', initiative: hours, aspect: 'tasks' } as const;
    expect(asked(about, '2023-10-31', changed.register).about.tasks).toContain('task-89');
  });

  test('says who made it by which change, and nothing of it was known the day before', () => {
    const changed = changing();
    const change = changed.changed(newTask());
    expect(changed.register.task.get('task-89')).toMatchObject({
      state: 'open',
      stateBasis: 'from-source',
      assigneeBasis: 'explicit',
      knownFrom: '2023-10-31',
      evidence: [],
      reported: { by: signe.name, on: '2023-10-31', change },
    });
    expect(knownOn(changed.register, day('2023-10-30')).register.task.has('task-89')).toBe(false);
  });

  test('is one for each of several parties, each once, by one change', () => {
    const changed = changing();
    const before = changed.register.task.size;
    const parties = ['all-clusters', party('klynge-aarhus'), party('kommune-viborg')] as const;
    const change = changed.register.change.size;
    const id = changed.changed(newTask({ parties: [...parties] }));
    expect(changed.register.task.size).toBe(before + 6);
    expect(changed.register.change.size).toBe(change + 1);
    const made = changed.register.change.get(id)?.documents ?? [];
    expect(made.map(({ fields }) => fields.parties?.after)).toEqual([
      ['klynge-aarhus'],
      ['klynge-horsens'],
      ['klynge-midt'],
      ['klynge-randers'],
      ['klynge-goedstrup'],
      ['kommune-viborg'],
    ]);
  });

  test('for all municipalities is nineteen, which undo takes back as one', () => {
    const changed = changing();
    const before = due(changed);
    const id = changed.changed(newTask({ parties: ['all-municipalities'] }));
    expect(due(changed)).toHaveLength(before.length + 19);
    changed.changed({ kind: 'undo', change: id });
    expect(due(changed)).toEqual(before);
    expect(changed.register.change.size).toBe(2);
  });

  test('after one was taken back has an id of its own', () => {
    const changed = changing();
    changed.changed({ kind: 'undo', change: changed.changed(newTask()) });
    changed.changed(newTask());
    expect(changed.register.task.get('task-89')?.withdrawn).toBe(true);
    expect(changed.register.task.get('task-90')?.withdrawn).toBeUndefined();
  });

  test('leaves out a cluster that another took the place of', () => {
    const changed = changing();
    const cluster = changed.register.cluster.get('klynge-midt');
    if (!cluster) throw new Error('no cluster');
    changed.register.put({
      type: 'cluster',
      record: { ...cluster, valid: { from: null, to: day('2023-10-30') } },
    });
    changed.changed(newTask({ parties: ['all-clusters'] }));
    const parties = [...changed.register.task.values()].slice(-4).flatMap((task) => task.parties);
    expect(parties).toHaveLength(4);
    expect(parties).not.toContain('klynge-midt');
  });

  test('without a party is nobody’s, and without a date it is not due', () => {
    const changed = changing();
    changed.changed(newTask({ parties: [], due: undefined, recurring: true }));
    expect(changed.register.task.get('task-89')).toMatchObject({
      parties: [],
      assignee: 'unspecified',
      assigneeBasis: 'not-stated',
      recurring: true,
    });
    expect(due(changed)).not.toContain('task-89');
  });

  test.each([
    [{ due: day('2023-10-30') }, 'due', 'in-the-past'],
    [{ recurring: true }, 'due', 'date-or-recurring'],
    [{ parties: [party('nobody')] }, 'parties', 'not-a-choice'],
    [{ initiatives: [initiativeId.parse('none')] }, 'initiatives', 'not-a-choice'],
    [{ person: personId.parse('tenant:none') }, 'person', 'not-a-choice'],
    [{ what: { da: 'Ring til 010170-1234' } }, 'what', 'personal-number'],
  ])('cannot have %j', (more, field, problem) => {
    expect(refusalOf(changing().carryOut(newTask(more as never)))).toEqual({
      reason: 'field',
      field,
      problem,
    });
  });

  test('may be due today', () => {
    expect(changing().carryOut(newTask({ due: day('2023-10-31') })).ok).toBe(true);
  });
});
