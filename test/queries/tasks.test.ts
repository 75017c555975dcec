import { asked, madeUp, taskRecord } from './asking';

const tasks = (more: object, on?: string, ...records: Parameters<typeof madeUp>) =>
  asked({ kind: 'tasks', ...more }, on, records.length > 0 ? madeUp(...records) : undefined);

describe('Tasks', () => {
  test('are open and ongoing ones, unless other states are asked for', () => {
    const states = (more: object) => new Set(tasks(more).list.items.map(({ task }) => task.state));
    expect(states({})).toEqual(new Set(['open', 'ongoing']));
    expect(states({ states: ['done'] })).toEqual(new Set(['done']));
    expect(tasks({ states: ['done'] }).list.total).toBe(9);
  });

  test("the party's own come before those of all of its kind, the recurring ones last", () => {
    const ids = tasks({ parties: ['klynge-aarhus'] }).about.tasks;
    expect(ids[0]).toBe('task-selvskade-udvikling');
    expect(ids[1]).toBe('task-72t-trin2');
    expect(ids.at(-1)).toMatch(/^task-klynge-/);
    expect(tasks({ parties: ['kommune-syddjurs'] }).about.tasks).toEqual(
      tasks({ parties: ['kommunerne'] }).about.tasks,
    );
    expect(tasks({ parties: ['sundhedsklynger'] }).about.tasks).not.toContain('task-selvskade-udvikling');
  });

  test('recurring or one-off, as asked', () => {
    expect(tasks({ parties: ['ssg'], recurring: true }).about.tasks).toEqual(['task-ssg-igangsaet']);
  });

  test('only those nobody is named for', () => {
    const all = tasks({ unassigned: true, focusAreas: ['fa19-aeldre'] });
    expect(all.list.items.every(({ parties }) => parties.length === 0)).toBe(true);
    expect(all.about.tasks).toContain('task-akutanalyse-praesenter');
  });

  test('due in a period means ending in it; the excluded day stands apart', () => {
    const answer = tasks(
      { due: { from: null, to: '2023-11-07' }, apart: '2023-11-08' },
      '2023-11-01',
      taskRecord('late', '2023-10-01'),
      taskRecord('in', '2023-11-07'),
      taskRecord('on', '2023-11-08'),
      taskRecord('after', '2023-11-09'),
      taskRecord('undated', null),
    );
    expect(answer.list.items.map(({ task, overdue }) => [task.id, overdue])).toEqual([
      ['late', true],
      ['in', false],
    ]);
    expect(answer.apart?.items.map(({ task }) => task.id)).toEqual(['on']);
    expect(answer.about.tasks).toEqual(['late', 'in', 'on']);
  });

  test('past their end, as asked: also those that are perhaps still open, but none that are done', () => {
    const answer = tasks(
      { overdue: true },
      '2023-11-01',
      taskRecord('late', '2023-10-02'),
      taskRecord('perhaps', '2023-10-03', { stateBasis: 'assumed-continuing' }),
      taskRecord('done', '2023-10-01', { state: 'done' }),
      taskRecord('yearly', '2023-10-01', { recurring: true }),
      taskRecord('today', '2023-11-01'),
      taskRecord('undated', null),
    );
    expect(answer.list.items.map(({ task, overdue }) => [task.id, overdue])).toEqual([
      ['late', true],
      ['perhaps', false],
    ]);
  });

  test.each(['unknown', 'superseded', 'ongoing'])('of the state %s only, when that is asked', (state) => {
    const answer = tasks(
      { states: [state], unassigned: true },
      '2023-11-01',
      taskRecord('open', '2023-12-01'),
      taskRecord('such', '2023-12-01', { state }),
      taskRecord('taken', '2023-12-01', { state, parties: ['ssg'] }),
    );
    expect(answer.about.tasks).toEqual(['such']);
  });

  test("overdue needs the source's own word", () => {
    const overdue = (more: object) =>
      tasks({}, '2023-11-01', taskRecord('late', '2023-10-01', more)).list.items[0]?.overdue;
    expect(overdue({})).toBe(true);
    expect(overdue({ stateBasis: 'assumed-continuing' })).toBe(false);
    expect(overdue({ state: 'ongoing' })).toBe(false);
    expect(overdue({ recurring: true })).toBe(false);
  });
});
