import { offersAboutMilestone } from '../../src/commands/milestone-offers';
import { offersAbout } from '../../src/commands/offers';
import { offersAboutTask, offersAmongTasks } from '../../src/commands/task-offers';
import { changing, gorm, signe } from '../support/changing';
import {
  day,
  hours,
  lead,
  member,
  otherMember,
  selfHarm,
  step2,
  step2Date,
  taskIn,
} from '../support/planning';

const kinds = (offers: { form: string }[]): string[] => offers.map(({ form }) => form);

describe('What is offered', () => {
  test('about an initiative, by role', () => {
    const { register } = changing();
    expect(kinds(offersAbout(register, hours, signe))).toEqual(
      expect.arrayContaining(['update-status', 'create-task', 'add-milestone']),
    );
    expect(kinds(offersAbout(register, hours, member))).toEqual(
      expect.arrayContaining(['update-status', 'create-task', 'add-milestone']),
    );
    expect(kinds(offersAbout(register, hours, lead))).toContain('create-task');
    expect(kinds(offersAbout(register, hours, lead))).not.toContain('add-milestone');
    expect(kinds(offersAbout(register, hours, otherMember))).toEqual([]);
    expect(kinds(offersAbout(register, hours, gorm))).toEqual([]);
  });

  test('about a task: that it is done first, while it is not', () => {
    const changed = changing();
    const offered = (actor = signe) => kinds(offersAboutTask(changed.register, step2, actor));
    expect(offered()).toEqual(['complete-task', 'postpone-task', 'comment-task', 'edit-task']);
    expect(offered(gorm)).toEqual([]);
    changed.changed({ kind: 'complete-task', task: step2 });
    expect(offered()).toEqual(['reopen-task', 'comment-task', 'edit-task']);
    const { due: _due, ...undated } = taskIn(changed);
    changed.register.put({
      type: 'task',
      record: { ...undated, state: 'unknown', stateBasis: 'not-reported' },
    });
    expect(offered()).toEqual(['complete-task', 'reopen-task', 'comment-task', 'edit-task']);
  });

  test('about a date: that it was reached, until it was; nothing once it is dropped', () => {
    const changed = changing();
    const offered = (actor = signe) => kinds(offersAboutMilestone(changed.register, step2Date, actor));
    expect(offered()).toEqual(['reach-milestone', 'move-milestone', 'drop-milestone']);
    expect(offered(lead)).toEqual([]);
    changed.changed({ kind: 'reach-milestone', milestone: step2Date, on: day('2023-10-31') });
    expect(offered()).toEqual(['move-milestone', 'drop-milestone']);
    changed.changed({ kind: 'drop-milestone', milestone: step2Date, reason: { da: 'Udgår.' } });
    expect(offered()).toEqual([]);
  });

  test('beside a list of tasks: a new one, of the initiative that the list is of', () => {
    const create = (about: object) => [{ form: 'create-task', about }];
    expect(offersAmongTasks(undefined, signe)).toEqual(create({}));
    expect(offersAmongTasks([hours], signe)).toEqual(create({ initiative: hours }));
    expect(offersAmongTasks([hours, selfHarm], signe)).toEqual(create({}));
    for (const actor of [member, lead]) expect(offersAmongTasks(undefined, actor)).toEqual(create({}));
    expect(offersAmongTasks([hours], otherMember)).toEqual([]);
    expect(offersAmongTasks(undefined, gorm)).toEqual([]);
  });

  test('about what is not there: nothing', () => {
    const { register } = changing();
    expect(offersAboutTask(register, 'none', signe)).toEqual([]);
    expect(offersAboutMilestone(register, 'none', signe)).toEqual([]);
  });
});
