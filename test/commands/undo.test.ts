import type { CommandOf } from '../../src/commands/command';
import { isSpent, undoMinutes } from '../../src/commands/undo';
import { meetingId } from '../../src/domain/ids';
import { currentStatus } from '../../src/domain/live';
import { acquaintance, changing, drawnNow, gorm, signe, somebody } from '../support/changing';
import { hours, refusalOf } from '../support/planning';

const karl = somebody('Karl', { role: 'secretariat' });
const member = somebody('Asta', { role: 'working-group-member', initiative: hours });
const status = (text: string, seen = 0): CommandOf<'update-status'> => ({
  kind: 'update-status',
  initiative: hours,
  seen,
  phase: 'implementing',
  text: { da: text },
});
const textNow = ({ register }: Pick<ReturnType<typeof changing>, 'register'>) =>
  currentStatus(register, hours)?.text?.da;

describe('taking back', () => {
  test('gives what was changed its old text, and doing that again the new one', () => {
    const place = changing();
    const before = textNow(place);
    const change = place.changed(status('Ny'));
    const undo = place.changed({ kind: 'undo', change });
    expect(textNow(place)).toBe(before);
    place.changed({ kind: 'undo', change: undo });
    expect(textNow(place)).toBe('Ny');
  });

  test('is for who made the change for some minutes, and for the secretariat always', () => {
    const place = changing();
    const change = place.changed(status('Ny'), member);
    place.pass(undoMinutes);
    expect(refusalOf(place.carryOut({ kind: 'undo', change }, member))).toEqual({
      reason: 'too-late',
      minutes: undoMinutes,
    });
    expect(place.carryOut({ kind: 'undo', change }, signe)).toMatchObject({ ok: true });
  });

  test.each([
    ['a reader', gorm],
    ['another member', somebody('Vera', { role: 'working-group-member', initiative: hours })],
    ['who has the same id in another organisation', { ...member, tenant: 'tenant-2' }],
  ])('is not for %s', (_who, actor) => {
    const place = changing();
    const change = place.changed(status('Ny'), member);
    expect(refusalOf(place.carryOut({ kind: 'undo', change }, actor))).toEqual({
      reason: 'not-allowed',
      who: ['secretariat'],
    });
  });

  test('is done once, and there is nothing to take back of what was never changed', () => {
    const place = changing();
    const change = place.changed(status('Ny'));
    const undo = place.changed({ kind: 'undo', change });
    expect(refusalOf(place.carryOut({ kind: 'undo', change }))).toEqual({ reason: 'already-undone' });
    expect(refusalOf(place.carryOut({ kind: 'undo', change: 'none' as never }))).toEqual({
      reason: 'not-there',
    });
    const found = place.register.change.get(undo);
    expect(found && isSpent(place.register, found)).toBe(false);
  });

  test('takes a whole chain back for the secretariat only', () => {
    const place = changing();
    const before = textNow(place);
    const first = place.changed(status('Første'), member);
    const second = place.changed(status('Anden', 1), karl);
    expect(refusalOf(place.carryOut({ kind: 'undo', change: first, chain: true }, member))).toMatchObject({
      reason: 'built-upon',
      changes: [{ id: second }],
      mayChain: false,
    });
    place.changed({ kind: 'undo', change: first, chain: true }, signe);
    expect(textNow(place)).toBe(before);
  });
});

describe('taking back one of two decisions of a meeting', () => {
  const meeting = meetingId.parse('ssg-2023-11-08');
  const decide = (item: number): CommandOf<'record-decision'> => ({
    kind: 'record-decision',
    meeting,
    seen: 0,
    item: `${meeting}.${item}`,
    result: 'noted',
    text: { da: 'Taget til efterretning.' },
  });
  /** Two decisions, taken back in an order (and made again, where that is said): the states of the meeting. */
  const states = (...order: readonly number[]) => {
    const place = changing(Date.parse('2023-11-09T08:00:00Z'));
    const state = () => place.register.meeting.get(meeting)?.state;
    const seen = [state()];
    const changes = [1, 2].map((item) => place.changed(drawnNow(decide(item), place.register)));
    for (const which of order) {
      const change = changes[which];
      if (change) changes[which] = place.changed({ kind: 'undo', change });
      seen.push(state());
    }
    return seen;
  };

  test.each([
    ['the first leaves it held, and both planned again', [0, 1], ['planned', 'held', 'planned']],
    ['the second leaves it held, and both planned again', [1, 0], ['planned', 'held', 'planned']],
    ['both, and the first again, holds it again', [0, 1, 0], ['planned', 'held', 'planned', 'held']],
  ])('%s', (_what, order, expected) => {
    expect(states(...order)).toEqual(expected);
  });
});

describe('taking back that a reminder was put off', () => {
  const [first, second] = ['task:task-72t-trin2', `statuses:${hours}`] as const;
  const put = (thing: string): CommandOf<'snooze-reminder'> => ({ kind: 'snooze-reminder', thing, wait: 3 });

  test('is possible also after another was put off since, and leaves that one', () => {
    const place = changing();
    const asta = acquaintance('Asta');
    place.register.put({ type: 'person', record: asta });
    const actor = somebody('Asta');
    const earlier = place.changed(put(first), actor);
    place.changed(put(second), actor);
    place.changed({ kind: 'undo', change: earlier }, actor);
    const snoozed = () => place.register.person.get(asta.id)?.snoozed?.map(({ thing }) => thing);
    expect(snoozed()).toEqual([second]);
  });

  test('is refused where the same one was put off anew since', () => {
    const place = changing();
    place.register.put({ type: 'person', record: acquaintance('Asta') });
    const actor = somebody('Asta');
    const earlier = place.changed(put(first), actor);
    const later = place.changed({ kind: 'snooze-reminder', thing: first, wait: 7 }, actor);
    expect(refusalOf(place.carryOut({ kind: 'undo', change: earlier }, actor))).toMatchObject({
      reason: 'built-upon',
      changes: [{ id: later }],
    });
  });
});
