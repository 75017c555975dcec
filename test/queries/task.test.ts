import { personId } from '../../src/domain/ids';
import { changing } from '../support/changing';
import { knownPerson } from '../support/people';
import { day, newTask, step2, step2Date } from '../support/planning';
import { asked } from './asking';

describe('One task', () => {
  test('is shown with its parties, its initiatives and the date it is due by', () => {
    const answer = asked({ kind: 'task', task: step2 });
    expect(answer).toMatchObject({
      found: true,
      about: { tasks: [step2], initiatives: ['behandlingsansvar-72-timer'] },
      task: { overdue: false, parties: [{ id: 'sundhedsklynger' }] },
      milestone: { id: step2Date },
      person: undefined,
    });
    expect(answer.names[step2]?.da).toContain('trin 2');
  });

  test('is overdue the day after', () => {
    expect(asked({ kind: 'task', task: step2 }, '2023-11-01').task.overdue).toBe(false);
    expect(asked({ kind: 'task', task: step2 }, '2023-11-02').task.overdue).toBe(true);
  });

  test('names the person it was given to, and is among theirs', () => {
    const changed = changing();
    changed.register.put(knownPerson('Karl', []));
    const person = personId.parse('tenant-1:karl');
    changed.changed(newTask({ parties: [], person }));
    const { register } = changed;
    expect(asked({ kind: 'task', task: 'task-89' }, '2023-10-31', register).person).toBe('Karl');
    const theirs = asked({ kind: 'tasks', parties: [person] }, '2023-10-31', register);
    expect(theirs.about.tasks).toEqual(['task-89']);
    expect(theirs.names[person]).toEqual({ da: 'Karl' });
  });
});

describe('One date', () => {
  test('is shown with the tasks that are due by it', () => {
    expect(asked({ kind: 'milestone', milestone: step2Date })).toMatchObject({
      about: { milestones: [step2Date], tasks: [step2], initiatives: ['behandlingsansvar-72-timer'] },
      milestone: { past: false },
    });
  });

  test('is past once its end is over', () => {
    expect(asked({ kind: 'milestone', milestone: step2Date }, '2023-11-02').milestone.past).toBe(true);
  });

  test('that was reached early is no longer ahead in the life of its initiative', () => {
    const changed = changing();
    changed.changed({ kind: 'reach-milestone', milestone: step2Date, on: day('2023-10-31') });
    const about = { kind: 'initiative', initiative: 'behandlingsansvar-72-timer', aspect: 'next' } as const;
    expect(asked(about, '2023-10-31').about.milestones).toContain(step2Date);
    expect(asked(about, '2023-10-31', changed.register).about.milestones).not.toContain(step2Date);
  });
});
