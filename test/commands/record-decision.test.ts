import type { CommandOf } from '../../src/commands/command';
import { agendaOf } from '../../src/domain/agenda';
import type { Day } from '../../src/domain/day';
import { initiativeId, meetingId, partyId } from '../../src/domain/ids';
import { currentStatus, isLive } from '../../src/domain/live';
import type { DecisionResult } from '../../src/domain/meeting';
import type { Phase } from '../../src/domain/phase';
import { documentId } from '../../src/domain/record';
import { danglingReferences } from '../../src/domain/references';
import { entriesOf } from '../../src/domain/register';
import { type Changing, changing, gorm, signe, somebody } from '../support/changing';

const ssg = meetingId.parse('ssg-2023-11-08');
const ssu = meetingId.parse('ssu-2023-12-01');
const psychiatry = initiativeId.parse('samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri');
const member = somebody('Asta', { role: 'working-group-member', initiative: psychiatry });

/** The day after a meeting, on which its decisions are recorded. */
const afterSsg = (): Changing => changing(Date.parse('2023-11-09T08:00:00Z'));
const afterSsu = (): Changing => changing(Date.parse('2023-12-02T08:00:00Z'));

const told = (phase: Phase, seen = 0): CommandOf<'update-status'> => ({
  kind: 'update-status',
  initiative: psychiatry,
  seen,
  phase,
  text: { da: 'Klar til møderne.' },
  reason: { da: 'Sådan står det.' },
});
const atSsg = (more: Partial<CommandOf<'record-decision'>> = {}): CommandOf<'record-decision'> => ({
  kind: 'record-decision',
  meeting: ssg,
  seen: 0,
  item: `${ssg}.2`,
  result: 'approved',
  text: { da: 'Aftalen er godkendt.' },
  ...more,
});
const atSsu = (more: Partial<CommandOf<'record-decision'>> = {}) =>
  atSsg({ meeting: ssu, item: `${ssu}.2`, ...more });

const phaseIn = ({ register }: Changing) => currentStatus(register, psychiatry)?.phase;
const refusalOf = (outcome: ReturnType<Changing['carryOut']>) => (outcome.ok ? undefined : outcome.refusal);
const recorded = ({ register }: Changing) =>
  [...register.decision.values()].filter(({ reported }) => reported !== undefined);

describe('a decision', () => {
  test('stands on its item and its meeting, which was thereby held', () => {
    const place = afterSsg();
    place.changed(atSsg());
    const [decision] = recorded(place);
    expect(decision).toMatchObject({
      kind: 'decision',
      body: 'ssg',
      when: { from: '2023-11-08', to: '2023-11-08' },
      meeting: ssg,
      agendaItem: `${ssg}.2`,
      initiatives: [psychiatry],
      outcome: { da: 'Aftalen er godkendt.' },
      result: 'approved',
    });
    const meeting = place.register.meeting.get(ssg);
    expect(meeting?.state).toBe('held');
    expect(meeting && agendaOf(meeting).map((item) => item.decision)).toEqual([undefined, decision?.id]);
    expect(danglingReferences(place.register)).toEqual([]);
  });

  test.each<[DecisionResult, Phase, Phase]>([
    ['approved', 'awaiting-approval', 'approved'],
    ['approved-with-changes', 'awaiting-approval', 'approved'],
    ['rejected', 'awaiting-approval', 'awaiting-approval'],
    ['noted', 'awaiting-approval', 'awaiting-approval'],
    ['approved', 'implementing', 'implementing'],
  ])('%s leads an initiative from %s to %s', (result, from, to) => {
    const place = afterSsu();
    place.changed(told(from));
    place.changed(atSsu({ result }));
    expect(phaseIn(place)).toBe(to);
  });

  test('that another meeting has yet to make does not approve: what goes on to SSU is approved there', () => {
    const place = afterSsg();
    place.changed(told('awaiting-approval'));
    place.changed(atSsg());
    expect(phaseIn(place)).toBe('awaiting-approval');
  });

  test('leads to the phase that is chosen, and tells why where that one does not follow', () => {
    const place = afterSsg();
    place.changed(atSsg({ phase: 'implementing' }));
    expect(currentStatus(place.register, psychiatry)).toMatchObject({
      phase: 'implementing',
      text: { da: 'Aftalen er godkendt.' },
      reason: { da: 'Aftalen er godkendt.' },
      asOf: { from: '2023-11-09', to: '2023-11-09' },
    });
  });

  test('leaves the phase where that is chosen', () => {
    const place = afterSsu();
    place.changed(told('awaiting-approval'));
    place.changed(atSsu({ phase: 'stay' }));
    expect(phaseIn(place)).toBe('awaiting-approval');
  });

  test('gives its tasks to whom they are for, each by its day', () => {
    const place = afterSsg();
    place.changed(
      atSsg({
        task1: { da: 'Sende aftalen ud' },
        party1: partyId.parse('klynge-randers'),
        due1: '2023-11-20' as Day,
        task3: { da: 'Skrive til kommunerne' },
      }),
    );
    const tasks = [...place.register.task.values()].filter(({ reported }) => reported !== undefined);
    expect(tasks).toMatchObject([
      {
        what: { da: 'Sende aftalen ud' },
        parties: ['klynge-randers'],
        assigneeBasis: 'explicit',
        due: { from: '2023-11-20', to: '2023-11-20' },
        state: 'open',
        initiatives: [psychiatry],
      },
      { what: { da: 'Skrive til kommunerne' }, parties: [], assigneeBasis: 'not-stated' },
    ]);
    expect(tasks[1]?.due).toBeUndefined();
  });

  test('to postpone puts the item on the agenda of the other meeting', () => {
    const place = afterSsg();
    place.changed(atSsg({ item: `${ssg}.1`, result: 'postponed', to: ssu }));
    const [old, other] = [ssg, ssu].map((id) => place.register.meeting.get(id)?.agenda);
    expect(old?.[0]).toMatchObject({ movedTo: ssu, decision: recorded(place)[0]?.id });
    expect(other?.at(-1)).toMatchObject({ movedFrom: ssg, planned: true });
    expect(other?.at(-1)?.decision).toBeUndefined();
  });

  test('is one change, and nothing of it is left when it is undone', () => {
    const place = afterSsu();
    place.changed(told('awaiting-approval'));
    const live = () =>
      entriesOf(place.register)
        .filter(({ type, record }) => type !== 'change' && isLive(record as { withdrawn?: true }))
        .map(({ type, record }) => [documentId(type, record.id), record]);
    const before = live();
    const change = place.changed(atSsu({ task1: { da: 'Sende aftalen ud' }, due1: '2023-12-20' as Day }));
    expect(live()).not.toEqual(before);
    place.changed({ kind: 'undo', change });
    expect(live()).toEqual(before);
  });
});

describe('a decision is refused', () => {
  test.each([gorm, member])('to $name', (actor) =>
    expect(refusalOf(afterSsg().carryOut(atSsg(), actor))).toEqual({
      reason: 'not-allowed',
      who: ['secretariat'],
    }),
  );

  test.each<[string, Partial<CommandOf<'record-decision'>>, object]>([
    ['of an item that is not there', { item: `${ssg}.9` }, { reason: 'not-there' }],
    ['postponed to no meeting', { result: 'postponed' }, { field: 'to', problem: 'missing' }],
    ['postponed to itself', { result: 'postponed', to: ssg }, { field: 'to', problem: 'not-a-choice' }],
    ['approved, and to another meeting', { to: ssu }, { field: 'to', problem: 'only-postponed' }],
    ['to a phase that says nothing', { phase: 'unknown' }, { field: 'phase', problem: 'not-a-choice' }],
    ['with a day for no task', { due2: '2023-11-20' as Day }, { field: 'task2', problem: 'missing' }],
    [
      'with a task due before today',
      { task3: { da: 'Sende' }, due3: '2023-11-08' as Day },
      { field: 'due3', problem: 'in-the-past' },
    ],
    [
      'with a task for nobody of the register',
      { task1: { da: 'Sende' }, party1: partyId.parse('x') },
      { field: 'party1', problem: 'not-a-choice' },
    ],
    [
      'with a personal number in a task',
      { task2: { da: 'Ring til 010190-1234' } },
      { field: 'task2', problem: 'personal-number' },
    ],
  ])('%s', (_name, more, refusal) =>
    expect(refusalOf(afterSsg().carryOut(atSsg(more)))).toMatchObject(refusal),
  );

  test('before the day of the meeting, but not on it', () => {
    expect(refusalOf(changing().carryOut(atSsg()))).toEqual({ reason: 'meeting-ahead' });
    expect(changing(Date.parse('2023-11-08T08:00:00Z')).carryOut(atSsg())).toMatchObject({ ok: true });
  });

  test('of an item that was decided, and of a cancelled meeting', () => {
    const place = afterSsg();
    place.changed(atSsg());
    expect(refusalOf(place.carryOut(atSsg({ seen: 1 })))).toEqual({ reason: 'item-closed' });
    const other = changing();
    other.changed({ kind: 'cancel-meeting', meeting: ssg, seen: 0, reason: { da: 'Aflyst' } });
    other.pass(9 * 24 * 60);
    expect(refusalOf(other.carryOut(atSsg({ seen: 1 }), signe))).toEqual({ reason: 'meeting-cancelled' });
  });
});
