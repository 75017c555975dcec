import { approvingParties } from '../../src/domain/approving-parties';
import { initiativeId } from '../../src/domain/ids';
import { personIdOf } from '../../src/domain/person';
import { growRegister, registerOf } from '../../src/domain/register';
import { seedRecords } from '../../src/seed/seed';
import { acquaintance, changing, signe, start } from '../support/changing';
import { hours, member, newTask, party, selfHarm } from '../support/planning';
import { type Asked, asked, madeUp, meetingRecord, milestoneRecord, taskRecord } from './asking';

const digest = (more: Omit<Asked<'weekly-digest'>, 'kind'> = {}, ...of: [string?, typeof empty?]) =>
  asked({ kind: 'weekly-digest', ...more }, ...of);
const empty = madeUp();
const idOf = (item: { kind: string } & Record<string, unknown>) => (item[item.kind] as { id: string }).id;
const dueIn = ({ due }: ReturnType<typeof digest>) =>
  due.weeks.map(({ week, items }) => [week, items.map(idOf)]);

describe('What a digest says of deadlines', () => {
  const register = madeUp(
    ...['2023-10-29', '2023-10-30', '2023-10-31', '2023-11-06', '2023-11-13', '2023-11-14'].map((day) =>
      taskRecord(day, day),
    ),
    taskRecord('perhaps', '2023-10-01', { stateBasis: 'assumed-continuing' }),
    milestoneRecord('stone', '2023-11-07'),
    meetingRecord('meets', '2023-11-08'),
  );
  const told = digest({}, '2023-10-31', register);

  test('what is late comes first, and what only may be is counted', () => {
    expect(told.overdue.items.map(idOf)).toEqual(['2023-10-29', '2023-10-30']);
    expect(told).toMatchObject({ overdue: { total: 2 }, uncertainCount: 1, quiet: false });
  });

  test('fourteen days are due, today the first of them, by week', () => {
    expect(dueIn(told)).toEqual([
      [44, ['2023-10-31']],
      [45, ['2023-11-06', 'stone', 'meets']],
    ]);
    expect(told).toMatchObject({ until: '2023-11-13', due: { total: 5 } });
  });

  test('nothing at all is a quiet week, and so is what lies further ahead', () => {
    expect(digest({}, '2023-10-31', empty).quiet).toBe(true);
    const later = madeUp(taskRecord('later', '2023-11-14'), meetingRecord('met', '2023-11-20'));
    expect(digest({}, '2023-10-31', later).quiet).toBe(true);
  });
});

describe('The next meetings of a digest', () => {
  test('are those of the bodies that decide, with deadlines that say they are assumed', () => {
    const { meetings, unplanned, due } = digest();
    expect(meetings.map(({ called, meeting }) => [called.da, meeting.meeting.id])).toEqual([
      ['SSG', 'ssg-2023-11-08'],
      ['SSU', 'ssu-2023-12-01'],
    ]);
    expect(meetings[0]?.meeting.deadlines).toMatchObject({ agenda: '2023-11-01', rule: { assumed: true } });
    expect(unplanned).toEqual([]);
    expect(due.weeks.flatMap(({ items }) => items).filter(({ kind }) => kind === 'meeting')).toEqual([]);
  });

  test('are those of the bodies asked about; where none is known, that is said', () => {
    expect(digest({ bodies: ['ssu'] }).meetings.map(({ called }) => called.da)).toEqual(['SSU']);
    expect(digest({ bodies: ['hmu'] })).toMatchObject({
      meetings: [],
      unplanned: [{ da: expect.any(String) }],
    });
  });
});

describe('What a digest says is new', () => {
  const world = changing(start);
  world.pass(24 * 60);
  world.changed<'create-task'>(newTask(), signe);
  const since = { since: '2023-11-01' };
  const { changes } = digest(since, world.today, world.register);

  test('is counted from the day asked for, with who told it', () => {
    expect(changes).toMatchObject({ total: 1, moved: [], decisions: [] });
    expect(changes.tasks[0]?.task.reported?.by).toBe('Signe Eksempel');
  });

  test('is of the last seven days where no day is asked for', () => {
    expect(digest().since).toBe('2023-10-24');
    expect(digest({}, '2023-11-08', world.register).changes.total).toBe(1);
    expect(digest({}, '2023-11-09', world.register).changes.total).toBe(0);
  });

  test('was not known the day before', () => {
    expect(digest({ since: '2023-10-01' }, '2023-10-31', world.register).changes.total).toBe(
      digest({ since: '2023-10-01' }, '2023-10-31').changes.total,
    );
  });

  test('counts phases that moved, and not a status that says the same again', () => {
    const { moved } = digest().changes;
    expect(moved.length).toBeGreaterThan(0);
    for (const { before, after } of moved) expect(before?.phase).not.toBe(after.phase);
  });
});

describe('A digest of somebody', () => {
  const person = acquaintance('Asta', ...member.grants);
  const register = registerOf([
    ...seedRecords(),
    { type: 'person', record: person },
    ...[
      taskRecord('own', '2023-11-02', { person: person.id }),
      taskRecord('cluster', '2023-11-02', { parties: ['klynge-randers'] }),
      taskRecord('initiative', '2023-11-02', { initiatives: [hours] }),
      taskRecord('elses', '2023-11-02', { initiatives: [selfHarm] }),
    ].map((entry) => entry as never),
  ]);
  const of = (more: Parameters<typeof digest>[0]) =>
    digest(more, '2023-10-31', register).due.weeks.flatMap(({ items }) => items.map(idOf));

  test('holds what was given to them and what they work on', () => {
    expect(of({ mine: personIdOf('object-Asta', 'tenant-1') })).toEqual(
      expect.arrayContaining(['own', 'initiative']),
    );
    expect(of({ mine: person.id })).not.toEqual(expect.arrayContaining(['elses']));
    expect(of({ mine: person.id })).not.toEqual(expect.arrayContaining(['cluster']));
  });

  test('holds a cluster’s own tasks, and not those of another', () => {
    expect(of({ clusters: ['klynge-randers'] })).toContain('cluster');
    expect(of({ clusters: ['klynge-aarhus'] })).not.toContain('cluster');
  });

  test('holds what any of the clusters and bodies has to do', () => {
    expect(of({ clusters: ['klynge-randers'], bodies: ['ssg'] })).toContain('cluster');
  });

  test('of nobody who is known holds nothing', () => {
    expect(digest({ mine: 'tenant-1:nobody' }, '2023-10-31', register)).toMatchObject({
      overdue: { total: 0 },
      due: { total: 0 },
      changes: { total: 0 },
      stale: { total: 0 },
    });
  });
});

describe('What a digest says is awaited', () => {
  const agreed = initiativeId.parse('samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri');
  const world = changing(start);
  const all = approvingParties(world.register).map(({ id }) => id);
  world.changed<'send-out'>({ kind: 'send-out', initiative: agreed, parties: all });
  world.changed<'set-implementation'>({
    kind: 'set-implementation',
    initiative: hours,
    cluster: 'klynge-randers' as never,
    state: 'under-way',
    on: world.today,
  } as never);
  const told = digest({}, world.today, world.register);

  test('are agreements that somebody has not approved yet', () => {
    expect(told.awaited).toMatchObject({ total: 1, items: [{ initiative: { id: agreed } }] });
    expect(told.awaited.items[0]?.approvals).toHaveLength(all.length);
  });

  test('is what the clusters have not carried out, of those asked about', () => {
    expect(told.unfinished.items[0]?.initiative.id).toBe(hours);
    const randers = digest({ clusters: ['klynge-randers'] }, world.today, world.register);
    for (const { cells } of randers.unfinished.items)
      expect(cells.map(({ cluster }) => String(cluster.id))).toEqual(['klynge-randers']);
  });

  test('are statuses older than the limit of the collaboration, the oldest first, but of nothing that is finished', () => {
    const limited = growRegister(0, 500);
    for (const entry of seedRecords()) limited.put(entry);
    const [usual, long] = [digest(), digest({}, '2023-10-31', limited)];
    expect(usual.stale.total).toBeGreaterThan(long.stale.total);
    expect(long).toMatchObject({ freshDays: 500, stale: { total: expect.any(Number) } });
    const days = usual.stale.items.map(({ status }) => status?.asOf.to ?? status?.knownFrom);
    expect(days).toEqual([...days].sort());
    for (const { status } of usual.stale.items) expect(['completed', 'closed']).not.toContain(status?.phase);
  });

  test('is asked for by lists that count the same', () => {
    const { register, today } = world;
    const count = (waiting: string) => asked({ kind: 'initiatives', waiting }, today, register).list.total;
    expect([count('approval'), count('status')]).toEqual([told.awaited.total, told.stale.total]);
    const concerns = [party('klynge-aarhus')];
    const aarhus = digest({ clusters: concerns }, today, register);
    expect(asked({ kind: 'initiatives', waiting: 'status', concerns }, today, register).list.total).toBe(
      aarhus.stale.total,
    );
    const since = { from: aarhus.since, to: null };
    const news = asked({ kind: 'changes', since, parties: concerns, all: true }, today, register);
    expect(news.total).toBeGreaterThanOrEqual(aarhus.changes.total);
    expect(news.tasks.length + news.decisions.length + news.statuses.length).toBeGreaterThan(0);
    const late = asked(
      { kind: 'due', period: { from: null, to: null }, overdueOnly: true, parties: concerns },
      today,
      register,
    );
    expect(late.overdueCount).toBe(aarhus.overdue.total);
  });
});
