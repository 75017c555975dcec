import { asked, madeUp, meetingRecord } from './asking';

const meetings = (which: string, more: object = {}, on?: string, ...records: Parameters<typeof madeUp>) =>
  asked({ kind: 'meetings', which, ...more }, on, records.length > 0 ? madeUp(...records) : undefined);

describe('Meetings', () => {
  test.each([
    ['next', 'ssg', '2023-10-31', ['ssg-2023-11-08']],
    ['next', 'ssg', '2023-11-08', ['ssg-2023-11-08']],
    ['next', 'ssg', '2023-11-09', []],
    ['next', 'ssu', '2023-11-20', ['ssu-2023-12-01']],
    ['next', 'ssu', '2022-10-15', ['ssu-2022-ultimo']],
    ['next', 'psykiatriforum', '2023-10-31', ['psykiatriforum-2024-primo']],
    ['last', 'ssg', '2023-10-31', ['ssg-2023-09-15']],
    ['last', 'ssg', '2023-11-20', ['ssg-2023-11-08']],
    ['last', 'sku', '2023-10-31', ['sku-2019-04']],
    ['last', 'psykiatriforum', '2023-10-31', []],
  ])('the %s of %s on %s: %j', (which, body, on, expected) => {
    expect(meetings(which, { bodies: [body] }, on).about.meetings).toEqual(expected);
  });

  test('where none is to come, the latest that is known is named', () => {
    const answer = meetings('next', { bodies: ['ssg'] }, '2023-11-20');
    expect(answer).toMatchObject({
      found: false,
      nearest: { meeting: { id: 'ssg-2023-11-08' }, past: true },
    });
    expect(meetings('next', {}, '2030-01-01').nearest).toBeUndefined();
  });

  test('the next of several bodies is one of each', () => {
    const next = (on?: string) => meetings('next', { bodies: ['ssg', 'ssu'] }, on).about.meetings;
    expect(next()).toEqual(['ssg-2023-11-08', 'ssu-2023-12-01']);
    expect(next('2023-11-20')).toEqual(['ssu-2023-12-01']);
    expect(meetings('next').about.meetings).toEqual(['ssg-2023-11-08']);
  });

  test('where these have none to come, it is told whether others have', () => {
    expect(meetings('next', { bodies: ['ssg'] }, '2023-11-20').othersMeet).toBe(true);
    expect(meetings('next', { bodies: ['ssg'] }, '2030-01-01').othersMeet).toBe(false);
  });

  test('to come are the planned and the expected, the soonest first, behind no exact one', () => {
    expect(meetings('upcoming', {}, '2022-10-15').about.meetings).toEqual([
      'laeringsworkshop-2022-10',
      'psykiatriforum-2022-efteraar',
      'ssu-2022-ultimo',
      'ssg-2023-01',
      'ssu-2023-02',
      'psykiatriforum-2023-q1',
      'psykiatriforum-2024-primo',
    ]);
  });

  test('an expected meeting that turned out to be an exact one is hidden behind it', () => {
    const all = meetings('all', { period: { from: '2023-01-01', to: '2023-02-28' } }).about.meetings;
    expect(all).toEqual(['ssg-2023-01-18', 'ssu-2023-02-07', 'psykiatriforum-2023-q1']);
  });

  test('held in a period are the exact ones; a vague one only where there is no exact one', () => {
    const held = (from: string, to: string) =>
      meetings('held', { bodies: ['ssg'], period: { from, to } }).about.meetings;
    expect(held('2023-01-01', '2023-12-31')).toEqual(['ssg-2023-09-15', 'ssg-2023-04-21', 'ssg-2023-01-18']);
    expect(held('2020-01-01', '2020-12-31')).toEqual(['ssg-2020-02']);
    expect(meetings('held', { bodies: ['ssg'] }).about.meetings.slice(-2)).toEqual([
      'ssg-2020-02',
      'ssg-doegnseminar',
    ]);
  });

  test('that an expected or cancelled meeting was held, nobody says', () => {
    const answer = meetings(
      'held',
      {},
      '2023-11-01',
      meetingRecord('expected', '2023-05-01', '2023-05-31', { state: 'expected' }),
      meetingRecord('cancelled', '2023-05-02', '2023-05-02', { state: 'cancelled' }),
      meetingRecord('planned', '2023-05-03'),
    );
    expect(answer.about.meetings).toEqual(['planned']);
  });

  test('of an initiative are those whose agenda names it', () => {
    expect(meetings('upcoming', { initiatives: ['dataanalyse-akutomraadet'] }).about.meetings).toEqual([
      'ssu-2023-12-01',
    ]);
  });
});

describe('One meeting', () => {
  test('comes with its agenda, the initiatives it names and what was decided', () => {
    const answer = asked({ kind: 'meeting', meeting: 'ssu-2023-02-07' });
    expect(answer.meeting).toMatchObject({ past: true, body: { id: 'ssu' } });
    expect(answer.about.initiatives).toEqual(['intentionspapir-overvaegt', 'handleplan-aeldre-akut-sygdom']);
    expect(answer.about.decisions).toEqual(['dec-2023-02-07-ssu-overvaegt', 'dec-2023-02-07-ssu-handleplan']);
  });

  test('to come has an agenda and no decisions', () => {
    const answer = asked({ kind: 'meeting', meeting: 'ssg-2023-11-08' });
    expect(answer.meeting.agenda.map(({ planned }) => planned)).toEqual([true, true]);
    expect(answer.decisions).toEqual([]);
  });
});
