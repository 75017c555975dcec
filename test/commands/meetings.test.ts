import type { CommandOf } from '../../src/commands/command';
import type { Day } from '../../src/domain/day';
import { bodyId, clusterId, initiativeId, type MeetingId, meetingId, partyId } from '../../src/domain/ids';
import type { Meeting } from '../../src/domain/meeting';
import { type Changing, changing, gorm, somebody } from '../support/changing';

const ssg = meetingId.parse('ssg-2023-11-08');
const held = meetingId.parse('ssg-2023-09-15');
const forum = meetingId.parse('psykiatriforum-2024-primo');
const lead = somebody('Karl', { role: 'cluster-lead', cluster: clusterId.parse('klynge-randers') });
const member = somebody('Asta', {
  role: 'working-group-member',
  initiative: initiativeId.parse('samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri'),
});

const move = (day: string, meeting: MeetingId = ssg, seen = 0): CommandOf<'move-meeting'> => ({
  kind: 'move-meeting',
  meeting,
  seen,
  day: day as Day,
  reason: { da: 'Formandskabet er forhindret.' },
});
const cancel = (meeting: MeetingId = ssg, seen = 0): CommandOf<'cancel-meeting'> => ({
  kind: 'cancel-meeting',
  meeting,
  seen,
  reason: { da: 'Der er ingen punkter.' },
});
const create = (day: string, body = 'ssg'): CommandOf<'create-meeting'> => ({
  kind: 'create-meeting',
  body: partyId.parse(body),
  day: day as Day,
});
const rule: CommandOf<'set-deadline-rule'> = {
  kind: 'set-deadline-rule',
  body: bodyId.parse('ssg'),
  seen: 0,
  ...{ paperCount: 10, paperUnit: 'working-days', agendaCount: 5, agendaUnit: 'working-days' },
};

const meetingIn = ({ register }: Changing, id: MeetingId = ssg): Meeting => {
  const meeting = register.meeting.get(id);
  if (!meeting) throw new Error(`no ${id}`);
  return meeting;
};
const created = ({ register }: Changing): Meeting[] =>
  [...register.meeting.values()].filter(({ reported }) => reported !== undefined);

describe('nobody but the secretariat', () => {
  test.each([create('2024-01-17'), move('2023-11-15'), cancel(), rule])('may $kind', (command) => {
    for (const actor of [gorm, lead, member])
      expect(changing().carryOut(command as never, actor)).toEqual({
        ok: false,
        refusal: { reason: 'not-allowed', who: ['secretariat'] },
      });
    expect(changing().carryOut(command as never)).toMatchObject({ ok: true });
  });
});

describe('a meeting is created', () => {
  test('under the name of its body and day, planned, with an empty agenda', () => {
    const place = changing();
    place.changed(create('2024-01-17'));
    expect(created(place)).toMatchObject([
      {
        title: { da: 'SSG 17/1-2024', en: 'SSG 17 January 2024' },
        when: { from: '2024-01-17', to: '2024-01-17' },
        precision: 'day',
        state: 'planned',
        agenda: [],
        reported: { by: 'Signe Eksempel', on: '2023-10-31' },
      },
    ]);
  });
  test('at the time it is given, and without one where none is', () => {
    const place = changing();
    place.changed({ ...create('2024-01-17'), time: '13:00-15:00' });
    place.changed(create('2024-01-18'));
    expect(created(place).map((meeting) => ['time' in meeting, meeting.time])).toEqual([
      [true, '13:00-15:00'],
      [false, undefined],
    ]);
  });
  test('under the name it is given, and of a cluster by its whole name', () => {
    const place = changing();
    place.changed({ ...create('2024-01-17'), name: { da: 'Temadag' } });
    place.changed(create('2024-01-18', 'klynge-randers'));
    expect(created(place).map(({ title }) => title.da)).toEqual(['Temadag', 'Randersklyngen 18/1-2024']);
  });
  test('as held, where its day is over', () => {
    const place = changing();
    place.changed(create('2023-10-30'));
    expect(created(place)).toMatchObject([{ state: 'held' }]);
  });
  test('but not twice a day for one body, unless the first was cancelled', () => {
    const place = changing();
    const taken = { ok: false, refusal: { reason: 'field', field: 'day', problem: 'taken-day' } };
    expect(place.carryOut(create('2023-11-08'))).toEqual(taken);
    expect(place.carryOut(create('2023-11-08', 'ssu'))).toMatchObject({ ok: true });
    place.changed(cancel());
    expect(place.carryOut(create('2023-11-08'))).toMatchObject({ ok: true });
  });
  test('by none but a body or cluster of the register', () =>
    expect(changing().carryOut(create('2024-01-17', 'findes-ikke'))).toMatchObject({
      refusal: { field: 'body', problem: 'not-a-choice' },
    }));
});

describe('a meeting is moved', () => {
  test('to its new day, with the old one and the reason kept, and its name follows', () => {
    const place = changing();
    place.changed(move('2023-11-15'));
    place.changed(move('2023-11-22', ssg, 1));
    const reason = { da: 'Formandskabet er forhindret.' };
    expect(meetingIn(place)).toMatchObject({
      title: { da: 'SSG 22/11-2023', en: 'SSG 22 November 2023' },
      when: { from: '2023-11-22', to: '2023-11-22' },
      state: 'planned',
      moved: [
        { from: { from: '2023-11-08', to: '2023-11-08', words: '8/11' }, reason },
        { from: { from: '2023-11-15', to: '2023-11-15' }, reason },
      ],
    });
  });
  test('to another time of its day, with the old time kept, and back as it was when that is undone', () => {
    const place = changing();
    const before = meetingIn(place);
    const first = place.changed({ ...move('2023-11-08'), time: '13:00-15:00' });
    const second = place.changed({ ...move('2023-11-08', ssg, 1), time: '09:30' });
    expect(meetingIn(place)).toMatchObject({
      time: '09:30',
      title: before.title,
      moved: [{ from: before.when }, { from: { from: '2023-11-08', to: '2023-11-08' }, time: '13:00-15:00' }],
    });
    expect(place.carryOut({ ...move('2023-11-08', ssg, 2), time: '09:30' })).toMatchObject({
      refusal: { reason: 'nothing-changed' },
    });
    place.changed({ kind: 'undo', change: second });
    place.changed({ kind: 'undo', change: first });
    expect(meetingIn(place)).toEqual(before);
  });
  test('from a vague time to an exact day', () => {
    const place = changing();
    place.changed(move('2024-02-01', forum));
    expect(meetingIn(place, forum)).toMatchObject({ precision: 'day', state: 'planned' });
  });
  test('back again as if nothing had been, when that is undone', () => {
    const place = changing();
    const before = meetingIn(place);
    place.changed({ kind: 'undo', change: place.changed(move('2023-11-15')) });
    expect(meetingIn(place)).toEqual(before);
  });
  test.each([
    ['to a day that is over', move('2023-10-30'), { reason: 'field', field: 'day', problem: 'in-the-past' }],
    ['to the day it has', move('2023-11-08'), { reason: 'nothing-changed' }],
    ['after it was held', move('2023-11-15', held), { reason: 'meeting-over' }],
    ['where there is none', move('2023-11-15', meetingId.parse('findes-ikke')), { reason: 'not-there' }],
    ['from a version that never was', move('2023-11-15', ssg, 7), { reason: 'from-the-future' }],
  ])('but not %s', (_name, command, refusal) =>
    expect(changing().carryOut(command)).toEqual({ ok: false, refusal }),
  );
  test('but not to a day on which its body meets already', () => {
    const place = changing();
    place.changed(create('2023-11-15'));
    expect(place.carryOut(move('2023-11-15'))).toMatchObject({ refusal: { problem: 'taken-day' } });
  });
  test('but not where somebody moved it meanwhile', () => {
    const place = changing();
    place.changed(move('2023-11-15'));
    expect(place.carryOut(move('2023-11-22'))).toMatchObject({
      refusal: { reason: 'conflict', changes: [{ command: 'move-meeting' }] },
    });
  });
});

describe('a meeting is cancelled', () => {
  test('with its reason, and keeps its agenda', () => {
    const place = changing();
    const { agenda } = meetingIn(place);
    place.changed(cancel());
    expect(meetingIn(place)).toMatchObject({
      state: 'cancelled',
      stateReason: { da: 'Der er ingen punkter.' },
      agenda,
    });
  });
  test('and is then neither cancelled nor moved again, until that is undone', () => {
    const place = changing();
    const change = place.changed(cancel());
    for (const command of [cancel(ssg, 1), move('2023-11-15', ssg, 1)])
      expect(place.carryOut(command as never)).toEqual({
        ok: false,
        refusal: { reason: 'meeting-cancelled' },
      });
    place.changed({ kind: 'undo', change });
    expect(meetingIn(place).state).toBe('planned');
    expect(meetingIn(place).stateReason).toBeUndefined();
  });
  test('but not after it was held', () =>
    expect(changing().carryOut(cancel(held))).toMatchObject({ refusal: { reason: 'meeting-over' } }));
});

describe('a deadline rule', () => {
  test('is put in the place of the one before it', () => {
    const place = changing();
    place.changed(rule);
    place.changed({ ...rule, seen: 1, paperCount: 12 });
    expect([...place.register.rule.values()]).toMatchObject([
      { id: 'ssg', body: 'ssg', paper: { count: 12, unit: 'working-days' } },
    ]);
  });
  test('is not set over one that was set meanwhile, nor for a body that is not there', () => {
    const place = changing();
    place.changed(rule);
    expect(place.carryOut({ ...rule, paperCount: 12 })).toMatchObject({ refusal: { reason: 'conflict' } });
    expect(place.carryOut({ ...rule, body: bodyId.parse('findes-ikke') })).toMatchObject({
      refusal: { reason: 'not-there' },
    });
  });
});
