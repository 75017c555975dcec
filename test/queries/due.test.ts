import type { AnswerOf, DueItem } from '../../src/queries/answer';
import { asked, madeUp, meetingRecord, milestoneRecord, taskRecord } from './asking';

const due = (more: object, on?: string, ...records: Parameters<typeof madeUp>) =>
  asked({ kind: 'due', ...more }, on, records.length > 0 ? madeUp(...records) : undefined);

const idOf = (item: DueItem): string =>
  item.kind === 'task' ? item.task.id : item.kind === 'milestone' ? item.milestone.id : item.meeting.id;
const inWeeks = ({ weeks }: AnswerOf<'due'>) => weeks.flatMap(({ items }) => items.map(idOf));
const until = (to: string | null) => ({ period: { from: null, to } });

describe('What is due', () => {
  test('is what ends in the period, not what merely runs through it', () => {
    const spring = due({ period: { from: '2024-01-01', to: '2024-03-31' } });
    expect(inWeeks(spring)).toEqual([
      'task-overvaegt-godkend-aftale',
      'date-2024-01-01-sundhedsaftale-kraft',
      'task-72t-evaluering-regional',
      'task-selvskade-status',
      'task-selvskade-evaluer',
      'psykiatriforum-2024-primo',
    ]);
    expect(spring.about.milestones).toContain('date-2024-primo-selvskade-status');
    expect(spring.about.tasks).not.toContain('task-karsygdom-spor2');
  });

  test('a task and the milestone it points to are one line', () => {
    const answer = due(until('2023-11-07'));
    const [item] = answer.weeks.flatMap(({ items }) => items);
    expect(item).toMatchObject({ kind: 'task', milestone: { id: 'date-2023-11-01-72t-trin2' } });
    expect(answer.about.milestones).toEqual(['date-2023-11-01-72t-trin2']);
  });

  test("open past its end is overdue by the source's word, and only perhaps when it was deduced", () => {
    const answer = due(
      until('2023-12-31'),
      '2023-11-20',
      taskRecord('late', '2023-11-08'),
      taskRecord('perhaps', '2023-11-01', { stateBasis: 'deduced-from-later-source' }),
      taskRecord('going-on', '2023-11-01', { state: 'ongoing' }),
      taskRecord('not-told', '2023-11-01', { state: 'unknown', stateBasis: 'not-reported' }),
      taskRecord('finished', '2023-11-01', { state: 'done' }),
      taskRecord('today', '2023-11-20'),
    );
    expect(answer.overdue.map(idOf)).toEqual(['late']);
    expect(answer.uncertain.map(idOf)).toEqual(['perhaps', 'going-on']);
    expect(answer.unknownCount).toBe(1);
    expect(inWeeks(answer)).toEqual(['today']);
    expect(answer.total).toBe(4);
  });

  test('what is overdue is not told of a period that begins later', () => {
    const next = due(
      { period: { from: '2023-12-01', to: '2023-12-31' } },
      '2023-11-20',
      taskRecord('late', '2023-11-08'),
    );
    expect(next).toMatchObject({ found: false, overdue: [], unknownCount: 0 });
  });

  test('only what is overdue, when only that is asked', () => {
    const answer = due({ ...until(null), overdueOnly: true }, '2023-11-20');
    expect(answer.about.tasks).toEqual([
      'task-72t-trin2',
      'task-hjemmebesoeg-prioriter',
      'task-psykiatriaftale-godkend-ssg',
      'task-sst-kvalitetspakke',
    ]);
    expect(answer).toMatchObject({ weeks: [], uncertain: [{ task: { id: 'task-sst-kvalitetspakke' } }] });
    expect(due({ ...until(null), overdueOnly: true }).overdue).toEqual([]);
  });

  test('a state that became known later cannot make a task overdue', () => {
    const late = taskRecord('late', '2023-02-01', { stateKnownFrom: '2023-10-31' });
    expect(due(until(null), '2023-03-01', late)).toMatchObject({
      found: false,
      overdue: [],
      unknownCount: 1,
    });
    expect(due(until(null), '2023-10-31', late).overdue.map(idOf)).toEqual(['late']);
  });

  test('a task of unknown state that is still ahead is due like any other', () => {
    const ahead = taskRecord('ahead', '2023-12-01', { state: 'unknown' });
    expect(inWeeks(due(until(null), '2023-11-20', ahead))).toEqual(['ahead']);
  });

  test('recurring, overtaken and not yet valid tasks are never due', () => {
    const answer = due(
      until(null),
      '2023-11-20',
      taskRecord('yearly', '2023-12-01', { recurring: true }),
      taskRecord('gone', '2023-12-01', { state: 'superseded' }),
      taskRecord('too-early', '2023-12-01', { validFrom: '2024-01-01' }),
      taskRecord('endless', null),
    );
    expect(answer).toMatchObject({ found: false, total: 0, unknownCount: 0 });
  });

  test('the excluded day stands apart, even where nothing falls on it', () => {
    const apart = (on: string) =>
      due(
        { ...until('2023-11-07'), apart: on },
        '2023-10-31',
        taskRecord('before', '2023-11-07'),
        taskRecord('on', '2023-11-08'),
      );
    const answer = apart('2023-11-08');
    expect(inWeeks(answer)).toEqual(['before']);
    expect(answer.apart?.items.map(idOf)).toEqual(['on']);
    expect(answer.about.tasks).toEqual(['before', 'on']);
    expect(apart('2023-11-09').apart).toEqual({ day: '2023-11-09', items: [] });
    expect(due(until('2023-11-07')).apart).toBeUndefined();
  });

  test('something due on the excluded day alone is an answer', () => {
    const answer = due(
      { ...until('2023-11-07'), apart: '2023-11-08' },
      '2023-10-31',
      taskRecord('on', '2023-11-08'),
    );
    expect(answer).toMatchObject({ found: true, weeks: [], total: 1 });
  });

  test('weeks are ISO weeks: 31 December 2023 is week 52, 1 January 2024 week 1, 31 December 2020 week 53', () => {
    const weeks = due(
      until(null),
      '2020-12-01',
      ...['2020-12-31', '2021-01-03', '2021-01-04', '2023-12-31', '2024-01-01'].map((day) =>
        taskRecord(day, day, { knownFrom: '2020-01-01', stateKnownFrom: '2020-01-01' }),
      ),
    ).weeks;
    expect(weeks.map(({ year, week, span, items }) => [year, week, span.from, items.length])).toEqual([
      [2020, 53, '2020-12-28', 2],
      [2021, 1, '2021-01-04', 1],
      [2023, 52, '2023-12-25', 1],
      [2024, 1, '2024-01-01', 1],
    ]);
  });

  test('of a day, tasks come before milestones and meetings', () => {
    const answer = due(
      until(null),
      '2023-11-01',
      meetingRecord('meeting', '2023-11-08'),
      milestoneRecord('milestone', '2023-11-08'),
      taskRecord('task', '2023-11-08'),
    );
    expect(inWeeks(answer)).toEqual(['task', 'milestone', 'meeting']);
  });

  test('a milestone that was reached or overtaken, is a mere period, or belongs to a done task has no line', () => {
    const answer = due(
      until(null),
      '2023-11-01',
      milestoneRecord('reached', '2023-11-08', '2023-11-08', { tense: 'past' }),
      milestoneRecord('overtaken', '2023-11-08', '2023-11-08', {
        superseded: { text: { da: 'udsat' }, knownFrom: '2023-10-01', evidence: [] },
      }),
      milestoneRecord('done-already', '2023-11-08'),
      taskRecord('done', null, {
        state: 'done',
        due: { from: null, to: '2023-11-08', milestone: 'done-already', inferred: false },
      }),
      milestoneRecord('endless', '2023-11-08', null as never),
      milestoneRecord('period', '2023-01-01', '2023-12-31', { type: 'period' }),
    );
    expect(answer).toMatchObject({ found: false, about: { milestones: [] } });
  });

  test('an expected meeting is hidden behind the exact one it turned out to be', () => {
    const spring = { state: 'expected', knownFrom: '2022-01-01' };
    const answer = due(
      until(null),
      '2023-11-01',
      meetingRecord('named', '2024-02-01', '2024-02-29', { ...spring, resolvedTo: 'exact' }),
      meetingRecord('seen', '2024-01-01', '2024-03-31', spring),
      meetingRecord('other-body', '2024-01-01', '2024-03-31', { ...spring, body: 'council' }),
      meetingRecord('exact', '2024-02-07'),
      meetingRecord('cancelled', '2024-02-08', '2024-02-08', { state: 'cancelled' }),
    );
    expect(inWeeks(answer)).toEqual(['exact', 'other-body']);
  });

  test('where nothing is due, the next thing is named', () => {
    const quiet = due({ period: { from: '2023-11-10', to: '2023-11-20' } });
    expect(quiet).toMatchObject({ found: false, total: 0, next: { kind: 'task', end: '2023-12-01' } });
    expect(due(until('2023-11-30')).next).toBeUndefined();
  });

  test('a period wholly past is looked back on: what ended in it, done or not', () => {
    const records = [
      taskRecord('done', '2023-03-15', { state: 'done' }),
      taskRecord('late', '2023-03-20'),
      taskRecord('later', '2023-04-20'),
      milestoneRecord('reached', '2023-03-10', '2023-03-10', { tense: 'past' }),
      meetingRecord('held', '2023-03-02', '2023-03-02', { state: 'held' }),
    ];
    const march = due({ period: { from: '2023-03-01', to: '2023-03-31' } }, '2023-11-01', ...records);
    expect(inWeeks(march)).toEqual(['held', 'reached', 'done']);
    expect(march.overdue.map(idOf)).toEqual(['late']);
  });

  test('of a past period, a date that had begun before it is no part', () => {
    const march = due(
      { period: { from: '2023-03-01', to: '2023-03-31' } },
      '2023-11-01',
      milestoneRecord('begun-before', '2022-01-01', '2023-03-15', { tense: 'past' }),
      milestoneRecord('within', '2023-03-02', '2023-03-15', { tense: 'past' }),
    );
    expect(inWeeks(march)).toEqual(['within']);
  });

  test('before a day, asked on it or later, is what is still open of it', () => {
    const records = [
      taskRecord('done', '2007-03-15', { state: 'done' }),
      milestoneRecord('reached', '2007-03-10', '2007-03-10', { tense: 'past' }),
      meetingRecord('held', '2023-03-02', '2023-03-02', { state: 'held' }),
      taskRecord('late', '2023-11-01'),
      taskRecord('perhaps', '2023-11-02', { stateBasis: 'assumed-continuing' }),
      taskRecord('not-told', '2023-11-03', { state: 'unknown', stateBasis: 'not-reported' }),
      taskRecord('on-the-day', '2023-11-08'),
    ];
    const before = (on: string) => due({ ...until('2023-11-07'), apart: '2023-11-08' }, on, ...records);
    for (const on of ['2023-11-08', '2023-11-20']) {
      const answer = before(on);
      expect(answer.overdue.map(idOf)).toEqual(['late']);
      expect(answer.uncertain.map(idOf)).toEqual(['perhaps']);
      expect(answer).toMatchObject({ weeks: [], unknownCount: 1, overdueCount: 1, uncertainCount: 1 });
      expect(answer.apart?.items.map(idOf)).toEqual(['on-the-day']);
    }
    const quiet = { ...until('2023-10-01'), apart: '2023-10-02' };
    expect(due(quiet, '2023-11-20', ...records).apart).toBeUndefined();
  });

  test('what is only perhaps overdue is not counted as overdue behind another period', () => {
    const week = due(
      { period: { from: '2023-11-20', to: '2023-11-26' } },
      '2023-11-20',
      taskRecord('late', '2023-11-01'),
      taskRecord('perhaps', '2023-11-02', { stateBasis: 'assumed-continuing' }),
    );
    expect(week.behindCount).toBe(1);
  });

  test('a cluster sees its own things before those of all clusters, and meetings only about them', () => {
    const parties = ['klynge-aarhus'];
    const answer = due({ ...until('2023-12-31'), parties });
    expect(answer.about.tasks).toEqual([
      'task-72t-trin2',
      'task-selvskade-afproev',
      'task-korrespondance-implementer',
    ]);
    expect(answer.about.meetings).toEqual([]);
  });

  test('a body sees its own meetings', () => {
    expect(due({ ...until('2023-12-31'), parties: ['ssu'] }).about.meetings).toEqual([
      'ssg-2023-11-08',
      'ssu-2023-12-01',
    ]);
  });

  test('initiatives and focus areas narrow all three kinds', () => {
    const one = due({ ...until('2023-12-31'), initiatives: ['behandlingsansvar-72-timer'] });
    expect(one.about).toMatchObject({ tasks: ['task-72t-trin2'], meetings: [] });
    const area = due({ ...until('2023-12-31'), focusAreas: ['fa19-aeldre'] });
    expect(area.about.tasks).toEqual([
      'task-72t-trin2',
      'task-hjemmebesoeg-prioriter',
      'task-akutanalyse-praesenter',
    ]);
    expect(area.about.meetings).toEqual(['ssg-2023-11-08', 'ssu-2023-12-01']);
  });

  test('one page of ten runs through all groups, and all ids are named', () => {
    const records = [
      ...[1, 2, 3].map((n) => taskRecord(`late-${n}`, `2023-10-0${n}`)),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => taskRecord(`week-${n}`, `2023-11-0${n}`)),
      taskRecord('apart', '2023-11-09'),
    ];
    const page = (n: number) =>
      due({ ...until('2023-11-08'), apart: '2023-11-09', page: n }, '2023-10-31', ...records);
    expect(page(0)).toMatchObject({ total: 12, page: 0, pages: 2, apart: undefined });
    expect([page(0).overdue.length, inWeeks(page(0)).length]).toEqual([3, 7]);
    expect([page(1).overdue.length, inWeeks(page(1))]).toEqual([0, ['week-8']]);
    expect(page(1).apart?.items.map(idOf)).toEqual(['apart']);
    expect(page(1).about.tasks).toHaveLength(12);
  });
});

test('the first deadline is what falls due on the first day to come, without meetings', () => {
  const open = { period: { from: '2023-10-31', to: null } };
  const first = due({ ...open, first: true }).weeks.flatMap(({ items }) => items);
  const all = due(open).weeks.flatMap(({ items }) => items);
  expect(first.map(idOf)).toEqual(
    all.filter(({ kind, end }) => kind !== 'meeting' && end === first[0]?.end).map(idOf),
  );
  expect(first.length).toBeGreaterThan(0);
  expect(all.filter(({ kind }) => kind !== 'meeting').every(({ end }) => end >= (first[0]?.end ?? ''))).toBe(
    true,
  );
});
