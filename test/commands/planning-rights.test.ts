import type { Actor, Command, CommandKind } from '../../src/commands/command';
import { milestoneId, taskId } from '../../src/domain/ids';
import { personIdOf } from '../../src/domain/person';
import { changing, gorm, signe, somebody } from '../support/changing';
import {
  contact,
  day,
  hours,
  lead,
  member,
  newTask,
  otherLead,
  otherMember,
  party,
  step2Date,
} from '../support/planning';

const asta = somebody('Maja');
const elsewhere = { ...asta, tenant: 'tenant-2' };
const nobody = { ...asta, objectId: '' };
const foreignMember: Actor = { ...otherMember, name: member.name };
const told = { da: 'Fordi det er aftalt.' };
const own = taskId.parse('task-89');

/** A command of each kind about a task of the Randers cluster and Norddjurs that is given to one person. */
const commands: { [K in CommandKind]?: Command } = {
  'edit-task': {
    kind: 'edit-task',
    task: own,
    seen: 1,
    what: { da: 'Send planen' },
    parties: [party('klynge-randers'), party('kommune-norddjurs')],
    due: day('2023-11-20'),
    recurring: false,
  },
  'complete-task': { kind: 'complete-task', task: own },
  'postpone-task': { kind: 'postpone-task', task: own, seen: 1, due: day('2023-12-01'), reason: told },
  'comment-task': { kind: 'comment-task', task: own, text: told },
  'add-milestone': {
    kind: 'add-milestone',
    label: told,
    type: 'milestone',
    on: day('2023-12-01'),
    initiatives: [hours],
  },
  'move-milestone': {
    kind: 'move-milestone',
    milestone: step2Date,
    seen: 0,
    on: day('2023-12-01'),
    reason: told,
  },
  'reach-milestone': { kind: 'reach-milestone', milestone: step2Date, on: day('2023-10-30') },
  'drop-milestone': { kind: 'drop-milestone', milestone: step2Date, reason: told },
};
const ofTasks = ['edit-task', 'complete-task', 'postpone-task', 'comment-task'];

const people: [string, Actor, { tasks: boolean; dates: boolean }][] = [
  ['the secretariat', signe, { tasks: true, dates: true }],
  ['the working group of its initiative', member, { tasks: true, dates: true }],
  ['the working group of another initiative', otherMember, { tasks: false, dates: false }],
  ['another working group under the name of a member', foreignMember, { tasks: false, dates: false }],
  ['who leads its cluster', lead, { tasks: true, dates: false }],
  ['who leads another cluster', otherLead, { tasks: false, dates: false }],
  ['the contact of its municipality', contact, { tasks: true, dates: false }],
  ['the person it was given to', asta, { tasks: true, dates: false }],
  ['the same object id in another tenant', elsewhere, { tasks: false, dates: false }],
  ['somebody the activity does not name by id', nobody, { tasks: false, dates: false }],
  ['a reader', gorm, { tasks: false, dates: false }],
];

/** The shipped register with one task more, which the matrix is about. */
function withTask() {
  const changed = changing();
  const { objectId, tenant, name } = asta;
  const id = personIdOf(objectId, tenant);
  changed.register.put({
    type: 'person',
    record: { id, objectId, tenant, name, grants: [], knownFrom: day('2023-10-31'), evidence: [] },
  });
  changed.changed(newTask({ person: id }));
  const made = changed.register.task.get(own);
  if (!made) throw new Error('no task was made');
  changed.register.put({
    type: 'task',
    record: { ...made, parties: [party('klynge-randers'), party('kommune-norddjurs')] },
  });
  return changed;
}

const rows = Object.values(commands).flatMap((command) =>
  people.map(([who, actor, may]): [string, string, boolean, Command, Actor] => [
    command.kind,
    who,
    ofTasks.includes(command.kind) ? may.tasks : may.dates,
    command,
    actor,
  ]),
);

describe('Who may change tasks and dates', () => {
  test.each(rows)('%s by %s: %s', (_kind, _who, may, command, actor) => {
    const outcome = withTask().carryOut(command as never, actor);
    expect(outcome.ok ? true : outcome.refusal).toEqual(
      may ? true : expect.objectContaining({ reason: 'not-allowed' }),
    );
  });

  test('a done task is reopened by the same people', () => {
    for (const [, actor, may] of people) {
      const changed = withTask();
      changed.changed({ kind: 'complete-task', task: own });
      expect(changed.carryOut({ kind: 'reopen-task', task: own, reason: told }, actor).ok).toBe(may.tasks);
    }
  });

  test.each([
    ['the secretariat for all clusters', signe, ['all-clusters'], true],
    ['the working group for all municipalities', member, ['all-municipalities'], true],
    ['the working group for nobody', member, [], true],
    ['who leads a cluster for it', lead, ['klynge-randers'], true],
    ['who leads a cluster for another one too', lead, ['klynge-randers', 'klynge-aarhus'], false],
    ['who leads a cluster for all', lead, ['all-clusters'], false],
    ['who leads a cluster for nobody', lead, [], false],
    ['a contact for its municipality', contact, ['kommune-norddjurs'], true],
    ['a contact for another municipality', contact, ['kommune-viborg'], false],
    ['another working group', otherMember, ['klynge-randers'], false],
    ['a reader', gorm, ['klynge-randers'], false],
  ] as const)('a task is made by %s: %s', (_who, actor, parties, may) => {
    const outcome = changing().carryOut(newTask({ parties: parties.map((one) => one as never) }), actor);
    expect(outcome.ok).toBe(may);
  });

  test('who only leads a cluster hands its task to no other', () => {
    const changed = withTask();
    const edit = commands['edit-task'] as Extract<Command, { kind: 'edit-task' }>;
    const parties = [...edit.parties, party('klynge-aarhus')];
    expect(changed.carryOut({ ...edit, parties }, lead)).toMatchObject({
      ok: false,
      refusal: { reason: 'not-allowed' },
    });
    expect(changed.carryOut({ ...edit, parties: [party('klynge-randers')] }, lead).ok).toBe(true);
  });

  test('what is not there can be changed by nobody', () => {
    const changed = changing();
    const gone = { ok: false, refusal: { reason: 'not-there' } };
    expect(changed.carryOut({ kind: 'complete-task', task: taskId.parse('none') })).toEqual(gone);
    const milestone = milestoneId.parse('none');
    expect(changed.carryOut({ kind: 'reach-milestone', milestone, on: day('2023-10-30') })).toEqual(gone);
  });
});
