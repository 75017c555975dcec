import type { CommandOf } from '../../src/commands/command';
import type { Day } from '../../src/domain/day';
import { initiativeId, meetingId } from '../../src/domain/ids';
import { currentStatus } from '../../src/domain/live';
import { changing, gorm, signe, somebody } from '../support/changing';
import { hours, refusalOf } from '../support/planning';

const member = somebody('Asta', { role: 'working-group-member', initiative: hours });
const other = somebody('Vera', {
  role: 'working-group-member',
  initiative: initiativeId.parse('forebyggelse-behandling-selvskade'),
});
const update = (more: Partial<CommandOf<'update-status'>> = {}): CommandOf<'update-status'> => ({
  kind: 'update-status',
  initiative: hours,
  seen: 0,
  phase: 'implementing',
  text: { da: 'Trin 2 begynder 1/11.' },
  ...more,
});

describe('a status update', () => {
  test.each([signe, member])('by $name is an entry on top of those there are', (actor) => {
    const place = changing();
    const before = place.register.statuses.get(hours)?.length ?? 0;
    place.changed(update({ signal: 'at-risk', nextStep: { da: 'Møde i netværket' } }), actor);
    expect(place.register.statuses.get(hours)).toHaveLength(before + 1);
    expect(currentStatus(place.register, hours)).toMatchObject({
      phase: 'implementing',
      text: { da: 'Trin 2 begynder 1/11.' },
      signal: 'at-risk',
      nextStep: { da: 'Møde i netværket' },
      knownFrom: '2023-10-31',
    });
  });

  test('gives a reason where the phase does not usually follow', () => {
    const place = changing();
    const rare = update({ phase: 'idea' });
    expect(refusalOf(place.carryOut(rare))).toEqual({
      reason: 'field',
      field: 'reason',
      problem: 'needs-reason',
    });
    expect(place.carryOut({ ...rare, reason: { da: 'Begynder forfra' } })).toMatchObject({ ok: true });
  });

  test.each([
    ['to no phase at all', { phase: 'unknown' }, 'phase', 'missing'],
    ['with a date that has passed', { expected: '2023-10-30' as Day }, 'expected', 'in-the-past'],
    ['for a meeting nobody knows', { decisionAt: meetingId.parse('x') }, 'decisionAt', 'not-a-choice'],
    ['with a personal number', { text: { da: 'Borger 010203-1234' } }, 'text', 'personal-number'],
  ] as const)('is refused %s', (_what, more, field, problem) =>
    expect(refusalOf(changing().carryOut(update(more)))).toEqual({ reason: 'field', field, problem }),
  );

  test.each([
    ['a reader', gorm],
    ['the working group of another initiative', other],
  ])('is refused to %s, who is told who may', (_who, actor) =>
    expect(refusalOf(changing().carryOut(update(), actor))).toEqual({
      reason: 'not-allowed',
      who: ['working-group-member', 'secretariat'],
    }),
  );

  test('is refused for an initiative that is not there', () =>
    expect(refusalOf(changing().carryOut(update({ initiative: initiativeId.parse('x') })))).toEqual({
      reason: 'unknown-initiative',
    }));

  test('over what somebody else told meanwhile is a conflict that shows it', () => {
    const place = changing();
    const theirs = place.changed(update({ text: { da: 'Deres' } }), member);
    expect(refusalOf(place.carryOut(update()))).toMatchObject({
      reason: 'conflict',
      changes: [{ id: theirs }],
    });
    expect(place.carryOut(update({ seen: 1 }))).toMatchObject({ ok: true });
  });
});
