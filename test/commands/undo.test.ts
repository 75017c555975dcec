import type { CommandOf } from '../../src/commands/command';
import { isSpent, undoMinutes } from '../../src/commands/undo';
import { currentStatus } from '../../src/domain/live';
import { changing, gorm, signe, somebody } from '../support/changing';
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
