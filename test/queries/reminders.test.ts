import { usualReminders } from '../../src/domain/reminder-settings';
import { seedRecords } from '../../src/seed/seed';
import { acquaintance } from '../support/changing';
import { asked, madeUp, meetingRecord, taskRecord, today } from './asking';

const me = acquaintance('Asta').id;
const randers = 'klynge-randers';
const asta = (...grants: object[]) => ({
  type: 'person' as const,
  record: { ...acquaintance('Asta'), grants: [...grants] },
});
const seed = (types: readonly string[]) => [...seedRecords()].filter(({ type }) => types.includes(type));
const furniture = () => seed(['cluster', 'municipality', 'body']);
const lead = { role: 'cluster-lead', cluster: randers };

/** What Asta is told of on a day, by the things' ids. */
function told(
  on: string,
  entries: Parameters<typeof madeUp>,
  more: { from?: string; secretariat?: boolean } = {},
): string[] {
  const question = { kind: 'reminders' as const, person: me, from: on, ...more };
  const { list } = asked(question, on, madeUp(...(furniture() as never[]), ...entries));
  return list.items.map(({ thing }) => thing);
}

describe('A task is somebody’s to be reminded of', () => {
  const due = '2023-11-08';
  const week = '2023-11-01';
  test.each([
    ['given to them', { person: me }, []],
    ['of the cluster they lead', { parties: [randers] }, [lead]],
    ['of all clusters, of which they lead one', { parties: ['sundhedsklynger'] }, [lead]],
    [
      'of the municipality they speak for',
      { parties: ['kommune-randers'] },
      [{ role: 'party-contact', party: 'kommune-randers' }],
    ],
  ])('%s', (_name, task, grants) => {
    expect(told(week, [asta(...grants), taskRecord('t', due, task)])).toEqual(['task:t']);
  });

  test.each([
    [
      'given to somebody else, though their cluster has a part in it',
      { person: 'x:y', parties: [randers] },
      [lead],
    ],
    ['of another cluster', { parties: ['klynge-aarhus'] }, [lead]],
    [
      'of all municipalities',
      { parties: ['kommunerne'] },
      [{ role: 'party-contact', party: 'kommune-randers' }],
    ],
    ['of nobody', {}, [lead]],
    ['that recurs', { person: me, recurring: true }, []],
    ['that is done', { person: me, state: 'done' }, []],
    ['of which it was only deduced that it is open', { person: me, stateBasis: 'assumed-continuing' }, []],
    [
      'of an initiative they work on, but of another party',
      { parties: ['klynge-aarhus'], initiatives: ['a'] },
      [{ role: 'working-group-member', initiative: 'a' }],
    ],
  ])('but not one %s', (_name, task, grants) => {
    expect(told(week, [asta(...grants), taskRecord('t', due, task)])).toEqual([]);
  });

  test('is told of before the deadline, on the day before, and late', () => {
    const entries = [asta(), taskRecord('t', due, { person: me })] as Parameters<typeof madeUp>;
    const days = [
      '2023-10-31',
      week,
      '2023-11-02',
      '2023-11-07',
      due,
      '2023-11-09',
      '2023-11-10',
      '2023-11-16',
    ];
    expect(days.map((on) => told(on, entries).length)).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
  });

  test('is to be settled by them unless it falls to all clusters', () => {
    const register = madeUp(
      ...(furniture() as never[]),
      asta(lead),
      taskRecord('own', due, { parties: [randers] }),
      taskRecord('all', due, { parties: ['sundhedsklynger'] }),
    );
    const { list } = asked({ kind: 'reminders', person: me, from: week }, week, register);
    expect(list.items).toMatchObject([{ shared: false }, { shared: true }]);
  });

  test('is left out while it is put off', () => {
    const person = asta();
    const put = {
      ...person,
      record: { ...person.record, snoozed: [{ thing: 'task:t', until: '2023-11-03' }] },
    };
    const entries = [put, taskRecord('t', due, { person: me })] as Parameters<typeof madeUp>;
    expect([week, '2023-11-03'].map((on) => told(on, entries).length)).toEqual([0, 1]);
  });
});

const known = { knownFrom: '2023-01-01', evidence: [] };

const initiativeRecord = (id: string) => ({
  id,
  title: { da: id },
  kind: { group: 'pilot' },
  aliases: [],
  related: [],
  focusArea: 'fa',
  involved: [],
  actors: [],
  places: [],
  parts: [],
  orders: [],
  ...known,
});

/** A meeting of the SSG whose papers are due on 8 November by the rule that ships. */
const meeting = (items: object[], more: object = {}) =>
  meetingRecord('m', '2023-11-29', '2023-11-29', { body: 'ssg', agenda: items, ...more });
const item = (what: string, more: object = {}) => ({
  what: { da: what },
  initiatives: [],
  type: 'decision',
  planned: true,
  ...known,
  ...more,
});
/** Around the deadline: seven days ahead, the days after that, the day before, the day itself, and late. */
const days = [
  '2023-11-01',
  '2023-11-02',
  '2023-11-07',
  '2023-11-08',
  '2023-11-09',
  '2023-11-16',
  '2023-11-30',
];

describe('The secretariat is reminded of items without papers', () => {
  const secretariat = asta({ role: 'secretariat' });

  test('seven days ahead, on the day before, when it is late, and until the meeting is over', () => {
    const entries = [secretariat, meeting([item('a')])] as Parameters<typeof madeUp>;
    expect(days.map((on) => told(on, entries).length)).toEqual([1, 0, 1, 0, 1, 1, 0]);
  });

  test('by the rule that is assumed for the body, and says so', () => {
    const question = { kind: 'reminders' as const, person: me, from: days[0] };
    const { list } = asked(
      question,
      days[0],
      madeUp(...(furniture() as never[]), secretariat, meeting([item('a')])),
    );
    expect(list.items[0]).toMatchObject({
      kind: 'paper',
      deadline: '2023-11-08',
      meeting: { meeting: { id: 'm' }, deadlines: { rule: { assumed: true } } },
    });
  });

  test('also who is of it by configuration, and nobody else', () => {
    const entries = [asta(), meeting([item('a')])] as Parameters<typeof madeUp>;
    expect(told('2023-11-01', entries, { secretariat: true })).toEqual(['item:m.1']);
    expect(told('2023-11-01', entries)).toEqual([]);
  });

  test('and not of those with a paper, taken over by another meeting, or settled', () => {
    const paper = { state: 'handed-in', on: '2023-10-30', by: 'Asta' };
    const missing = { ...paper, state: 'missing' };
    const items = [
      item('a', { paper }),
      item('b', { paper: missing }),
      item('c', { movedTo: 'other' }),
      item('d', { outcome: { da: 'Godkendt' } }),
    ];
    expect(told('2023-11-01', [secretariat, meeting(items)])).toEqual(['item:m.2']);
    expect(told('2023-11-01', [secretariat, meeting(items, { state: 'cancelled' })])).toEqual([]);
  });
});

describe('Who works on an initiative is reminded of a status that has grown old', () => {
  const member = asta({ role: 'working-group-member', initiative: 'a' });
  const initiative = { type: 'initiative' as const, record: initiativeRecord('a') };
  const status = (told: string, phase = 'piloting') => ({
    type: 'status' as const,
    record: {
      id: `s-${told}`,
      initiative: 'a',
      sequence: 1,
      asOf: { from: told, to: told },
      phase,
      basis: 'explicit',
      alternatives: [],
      text: { da: 'Vi er i gang.' },
      knownFrom: told,
      evidence: [],
    },
  });
  const agenda = meeting([item('a', { initiatives: ['a'] })]);
  const toldOf = (on: string, more: object) =>
    told(on, [member, initiative, agenda, more] as Parameters<typeof madeUp>);

  test('before the papers for a meeting that takes it up, and not after', () => {
    const old = status('2023-08-01');
    expect(days.map((on) => toldOf(on, old).length)).toEqual([1, 0, 1, 0, 0, 0, 0]);
    expect(toldOf('2023-11-01', old)).toEqual(['statuses:a']);
  });

  test('older than 60 days, and only where it is not finished', () => {
    expect(toldOf('2023-11-01', status('2023-09-02'))).toEqual([]);
    expect(toldOf('2023-11-01', status('2023-09-01'))).toEqual(['statuses:a']);
    expect(toldOf('2023-11-01', status('2023-08-01', 'completed'))).toEqual([]);
  });

  test('which nobody else is', () => {
    const other = asta({ role: 'working-group-member', initiative: 'b' });
    const entries = [other, initiative, agenda, status('2023-08-01')] as Parameters<typeof madeUp>;
    expect(told('2023-11-01', entries)).toEqual([]);
  });
});

describe('What is to come', () => {
  test('is told of for two weeks, with the day of each, and what was put off further', () => {
    const person = asta();
    const put = {
      ...person,
      record: { ...person.record, snoozed: [{ thing: 'task:c', until: '2024-01-08' }] },
    };
    const register = madeUp(
      put,
      taskRecord('a', '2023-11-08', { person: me }),
      taskRecord('b', '2023-10-20', { person: me }),
      taskRecord('c', '2023-11-08', { person: me }),
      taskRecord('d', '2023-12-24', { person: me }),
    );
    const answer = asked({ kind: 'reminders', person: me }, today, register);
    expect(answer).toMatchObject({ coming: true, quiet: false, late: 1, setAside: 1, to: '2023-11-13' });
    expect(answer.list.items.map(({ thing, day }) => [thing, day])).toEqual([
      ['task:b', '2023-11-06'],
      ['task:a', '2023-11-01'],
    ]);
  });

  test('is nothing for somebody nobody knows', () => {
    const answer = asked({ kind: 'reminders' }, today);
    expect(answer).toMatchObject({ quiet: true, settings: usualReminders, version: 0 });
  });
});

test('Days on which no card came are caught up with, as true as it is today', () => {
  const register = madeUp(
    asta(),
    taskRecord('late', '2023-11-03', { person: me }),
    taskRecord('done', '2023-11-13', { person: me, state: 'done' }),
    taskRecord('ahead', '2023-11-12', { person: me }),
  );
  const question = { kind: 'reminders' as const, person: me, from: '2023-11-04', to: '2023-11-06' };
  expect(asked(question, '2023-11-06', register).list.items.map(({ thing }) => thing)).toEqual([
    'task:late',
    'task:ahead',
  ]);
});
