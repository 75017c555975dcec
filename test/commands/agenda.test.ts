import type { CommandOf } from '../../src/commands/command';
import { agendaOf } from '../../src/domain/agenda';
import type { Day } from '../../src/domain/day';
import { initiativeId, type MeetingId, meetingId } from '../../src/domain/ids';
import { danglingReferences } from '../../src/domain/references';
import { ask } from '../../src/queries/ask';
import { type Changing, changing, gorm, signe, somebody } from '../support/changing';

const ssg = meetingId.parse('ssg-2023-11-08');
const ssu = meetingId.parse('ssu-2023-12-01');
const held = meetingId.parse('ssg-2023-09-15');
const homeVisits = initiativeId.parse('revidering-samarbejdsaftale-opfoelgende-hjemmebesoeg');
const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const member = somebody('Asta', { role: 'working-group-member', initiative: homeVisits });
const [first, second] = [`${ssg}.1`, `${ssg}.2`];

const add: CommandOf<'add-agenda-item'> = {
  kind: 'add-agenda-item',
  meeting: ssg,
  what: { da: 'Orientering om selvskade' },
  initiatives: [selfHarm],
  type: 'presentation',
};
const postpone = (item: string = first, to = ssu, seen = 0): CommandOf<'move-agenda-item'> => ({
  kind: 'move-agenda-item',
  meeting: ssg,
  seen,
  item,
  to,
});
const paper = (item: string = first, on = '2023-10-30', seen = 0): CommandOf<'set-paper'> => ({
  kind: 'set-paper',
  meeting: ssg,
  seen,
  item,
  state: 'handed-in',
  on: on as Day,
});
const cancel = (seen = 0): CommandOf<'cancel-meeting'> => ({
  kind: 'cancel-meeting',
  meeting: ssg,
  seen,
  reason: { da: 'Aflyst' },
});

const agenda = ({ register }: Changing, id: MeetingId = ssg) => {
  const meeting = register.meeting.get(id);
  return meeting ? agendaOf(meeting) : [];
};
const refusalOf = (outcome: ReturnType<Changing['carryOut']>) => (outcome.ok ? undefined : outcome.refusal);

describe('an agenda item is added', () => {
  test('at the end, with an id of its own, and what was there is left alone', () => {
    const place = changing();
    const before = place.register.meeting.get(ssg)?.agenda;
    place.changed(add);
    expect(place.register.meeting.get(ssg)?.agenda.slice(0, 2)).toEqual(before);
    expect(agenda(place)[2]).toMatchObject({
      id: `${ssg}.3`,
      what: { da: 'Orientering om selvskade' },
      initiatives: [selfHarm],
      planned: true,
      reported: { by: 'Signe Eksempel' },
    });
  });
  test('by two at once: both are there', () => {
    const place = changing();
    place.changed(add);
    place.changed({ ...add, what: { da: 'Eventuelt' } });
    expect(agenda(place).map(({ id }) => id)).toEqual([1, 2, 3, 4].map((n) => `${ssg}.${n}`));
  });
  test('to a meeting that was held, as what came up there', () => {
    const place = changing();
    place.changed({ ...add, meeting: held });
    expect(agenda(place, held).at(-1)).toMatchObject({ planned: false });
  });
  test.each([
    ['by a member', add, member, { reason: 'not-allowed', who: ['secretariat'] }],
    [
      'to a meeting that is not there',
      { ...add, meeting: meetingId.parse('x') },
      signe,
      { reason: 'not-there' },
    ],
    [
      'for an initiative that is not there',
      { ...add, initiatives: [initiativeId.parse('x')] },
      signe,
      { reason: 'field', field: 'initiatives', problem: 'not-a-choice' },
    ],
    [
      'with a personal number in it',
      { ...add, what: { da: 'Borger 010190-1234' } },
      signe,
      { reason: 'field', field: 'what', problem: 'personal-number' },
    ],
  ])('but not %s', (_name, command, actor, refusal) =>
    expect(refusalOf(changing().carryOut(command, actor))).toEqual(refusal),
  );
  test('but not to a cancelled meeting', () => {
    const place = changing();
    place.changed(cancel());
    expect(refusalOf(place.carryOut(add))).toEqual({ reason: 'meeting-cancelled' });
  });
});

describe('an agenda item is moved to another meeting', () => {
  test('which takes it up with its paper, while the old agenda tells where it went', () => {
    const place = changing();
    place.changed(paper());
    place.changed(postpone(first, ssu, 1));
    expect(agenda(place)[0]).toMatchObject({ movedTo: ssu });
    expect(agenda(place, ssu).at(-1)).toMatchObject({
      id: `${ssu}.3`,
      initiatives: [homeVisits],
      movedFrom: ssg,
      paper: { state: 'handed-in' },
    });
    expect(danglingReferences(place.register)).toEqual([]);
  });
  test('and its initiative is then taken up there only', () => {
    const place = changing();
    place.changed(postpone());
    const answer = ask(
      place.register,
      { kind: 'meetings', which: 'upcoming', initiatives: [homeVisits] },
      { today: place.today },
    );
    expect(answer.about.meetings).toEqual([ssu]);
  });
  test('off a cancelled one', () => {
    const place = changing();
    place.changed(cancel());
    expect(place.carryOut(postpone(first, ssu, 1))).toMatchObject({ ok: true });
  });
  test('and both agendas are as before when that is undone', () => {
    const place = changing();
    const before = [ssg, ssu].map((id) => place.register.meeting.get(id));
    place.changed({ kind: 'undo', change: place.changed(postpone()) });
    expect([ssg, ssu].map((id) => place.register.meeting.get(id))).toEqual(before);
  });
  test.each([
    ['by a member', postpone(), member, { reason: 'not-allowed', who: ['secretariat'] }],
    [
      'to the same meeting',
      postpone(first, ssg),
      signe,
      { reason: 'field', field: 'to', problem: 'not-a-choice' },
    ],
    [
      'to one that was held',
      postpone(first, held),
      signe,
      { reason: 'field', field: 'to', problem: 'not-a-choice' },
    ],
    ['when it is not there', postpone(`${ssg}.9`), signe, { reason: 'not-there' }],
    ['when it was decided', { ...postpone(`${held}.1`), meeting: held }, signe, { reason: 'item-closed' }],
  ])('but not %s', (_name, command, actor, refusal) =>
    expect(refusalOf(changing().carryOut(command, actor))).toEqual(refusal),
  );
  test('but not to a cancelled one, nor twice', () => {
    const place = changing();
    place.changed(postpone());
    expect(refusalOf(place.carryOut(postpone(first, ssu, 1)))).toEqual({ reason: 'item-closed' });
    place.changed({ ...cancel(1), meeting: ssu });
    expect(refusalOf(place.carryOut(postpone(second, ssu, 1)))).toMatchObject({ field: 'to' });
  });
});

describe('the paper of an agenda item', () => {
  test.each([signe, member])('is noted by $name', (actor) => {
    const place = changing();
    expect(place.carryOut(paper(), actor)).toMatchObject({ ok: true });
    expect(agenda(place)[0]?.paper).toEqual({ state: 'handed-in', on: '2023-10-30', by: actor.name });
  });
  test('is first missing and then there', () => {
    const place = changing();
    place.changed({ ...paper(), state: 'missing' });
    place.changed(paper(first, '2023-10-31', 1));
    expect(agenda(place)[0]?.paper).toMatchObject({ state: 'handed-in', on: '2023-10-31' });
  });
  test.each([
    ['a reader', paper(), gorm],
    ['a member, of an item of others', paper(second), member],
    ['a member, of an item that is not there', paper(`${ssg}.9`), member],
  ])('is not noted by %s', (_name, command, actor) =>
    expect(refusalOf(changing().carryOut(command, actor))).toEqual({
      reason: 'not-allowed',
      who: ['working-group-member', 'secretariat'],
    }),
  );
  test.each([
    [
      'on a day to come',
      paper(first, '2023-11-01'),
      { reason: 'field', field: 'on', problem: 'in-the-future' },
    ],
    ['of an item that was decided', { ...paper(`${held}.1`), meeting: held }, { reason: 'item-closed' }],
    ['of an item that is not there', paper(`${ssg}.9`), { reason: 'not-there' }],
  ])('is not noted %s', (_name, command, refusal) =>
    expect(refusalOf(changing().carryOut(command))).toEqual(refusal),
  );
  test('is not noted for a cancelled meeting', () => {
    const place = changing();
    place.changed(cancel());
    expect(refusalOf(place.carryOut(paper(first, '2023-10-30', 1)))).toEqual({ reason: 'meeting-cancelled' });
  });
  test('is not noted over what somebody else noted meanwhile', () => {
    const place = changing();
    place.changed(paper());
    expect(refusalOf(place.carryOut({ ...paper(), state: 'missing' }, member))).toMatchObject({
      reason: 'conflict',
    });
  });
});
