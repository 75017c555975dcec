import type { Day } from '../../src/domain/day';
import { assumedRule, deadlinesIn, deadlinesOf, ruleOf } from '../../src/domain/deadlines';
import { bodyId, meetingId } from '../../src/domain/ids';
import type { Meeting } from '../../src/domain/meeting';
import { changing } from '../support/changing';
import { seedRegister } from '../support/register';

const register = seedRegister();
const on = (day: string): Pick<Meeting, 'when' | 'state'> => ({
  when: { from: day as Day, to: day as Day },
  state: 'planned',
});

describe('the assumed deadlines, 15 working days and 7 days before a meeting', () => {
  test.each([
    ['an ordinary Wednesday', '2023-11-08', '2023-10-18', '2023-11-01'],
    ['after Easter 2024', '2024-04-10', '2024-03-15', '2024-04-03'],
    [
      'a week after Easter Monday 2024: the agenda goes out before Easter',
      '2024-04-08',
      '2024-03-13',
      '2024-03-27',
    ],
    ['a week after store bededag 2023, which still counted', '2023-05-12', '2023-04-20', '2023-05-04'],
    ['the same in 2024, when it was abolished', '2024-05-03', '2024-04-12', '2024-04-26'],
    ['after Christmas and New Year', '2024-01-17', '2023-12-22', '2024-01-10'],
    [
      'a week after Boxing Day: the agenda goes out before Christmas',
      '2024-01-02',
      '2023-12-07',
      '2023-12-22',
    ],
    [
      'after Whitsun and Ascension Day 2023; Constitution Day is no holiday by law',
      '2023-06-09',
      '2023-05-17',
      '2023-06-02',
    ],
  ])('%s', (_name, day, paper, agenda) =>
    expect(deadlinesOf(on(day), assumedRule)).toMatchObject({ paper, agenda }),
  );

  test('a week before a Sunday is the Friday before it', () =>
    expect(deadlinesOf(on('2023-11-12'), assumedRule)?.agenda).toBe('2023-11-03'));

  test('no day before is the day itself, be it a Sunday', () => {
    const rule = { ...assumedRule, agenda: { count: 0, unit: 'days' as const } };
    expect(deadlinesOf(on('2023-11-12'), rule)?.agenda).toBe('2023-11-12');
  });

  test('a meeting without an exact day has none, nor has a cancelled one', () => {
    const vague = {
      when: { from: '2024-01-01' as Day, to: '2024-03-31' as Day },
      state: 'expected' as const,
    };
    expect(deadlinesOf(vague, assumedRule)).toBeUndefined();
    expect(deadlinesOf({ when: { from: null, to: null }, state: 'planned' }, assumedRule)).toBeUndefined();
    expect(deadlinesOf({ ...on('2023-11-08'), state: 'cancelled' }, assumedRule)).toBeUndefined();
  });
});

describe('the rule of a body', () => {
  test.each(['ssg', 'ssu', 'regionsraadet', 'klyngestyregrupper'])('is assumed for %s, which decides', (id) =>
    expect(ruleOf(register, id)).toEqual(assumedRule),
  );
  test.each(['piu', 'ag-selvskade', 'psykiatriforum', 'klynge-randers', 'findes-ikke'])(
    'is none for %s',
    (id) => expect(ruleOf(register, id)).toBeUndefined(),
  );

  test('is no longer assumed once it was set, even with the same numbers, and is again when that is undone', () => {
    const place = changing();
    const change = place.changed({
      kind: 'set-deadline-rule',
      body: bodyId.parse('ssg'),
      seen: 0,
      paperCount: 15,
      paperUnit: 'working-days',
      agendaCount: 7,
      agendaUnit: 'days',
    });
    const meeting = place.register.meeting.get(meetingId.parse('ssg-2023-11-08'));
    if (!meeting) throw new Error('the seed has no such meeting');
    expect(deadlinesIn(place.register, meeting)).toEqual({
      paper: '2023-10-18',
      agenda: '2023-11-01',
      rule: { ...assumedRule, assumed: false },
    });
    place.changed({ kind: 'undo', change });
    expect(deadlinesIn(place.register, meeting)?.rule.assumed).toBe(true);
  });
});
