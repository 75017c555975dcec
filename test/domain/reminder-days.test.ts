import { addDays, type Day } from '../../src/domain/day';
import { reminderDay } from '../../src/domain/reminder-days';
import { isReminderDay, type ReminderSettings, usualReminders } from '../../src/domain/reminder-settings';

const day = (text: string) => text as Day;

interface Sent {
  goesOn?: boolean;
  snoozedUntil?: Day;
  settings?: ReminderSettings;
  /** Days on which no program runs. */
  down?: readonly string[];
}

/** The days on which cards come, each told of all days since the one before. */
function cardsOf(deadline: string, from: string, to: string, sent: Sent = {}): string[] {
  const { goesOn = true, snoozedUntil, settings = usualReminders, down = [] } = sent;
  const cards: string[] = [];
  let since = day(from);
  for (let today = day(from); today <= to; today = addDays(today, 1)) {
    if (!isReminderDay(settings, today) || down.includes(today)) continue;
    const thing = { deadline: day(deadline), goesOn: goesOn && today > deadline, snoozedUntil };
    if (reminderDay(thing, settings, { from: since, to: today })) cards.push(today);
    since = addDays(today, 1);
  }
  return cards;
}

describe('A reminder of a deadline', () => {
  test('comes seven days and one day before, the day after, and then once a week', () => {
    expect(cardsOf('2023-11-08', '2023-10-20', '2023-12-01')).toEqual([
      '2023-11-01',
      '2023-11-07',
      '2023-11-09',
      '2023-11-16',
      '2023-11-23',
      '2023-11-30',
    ]);
  });

  test.each([
    ['a Monday: on the Friday before', '2023-11-13', ['2023-11-06', '2023-11-10', '2023-11-14']],
    [
      'a Sunday: seven days ahead on the Monday after',
      '2023-11-12',
      ['2023-11-06', '2023-11-10', '2023-11-13'],
    ],
    [
      '2 January: on the last working day of the year',
      '2024-01-02',
      ['2023-12-27', '2023-12-29', '2024-01-03'],
    ],
    // Maundy Thursday to Easter Monday.
    ['the Tuesday after Easter', '2024-04-02', ['2024-03-26', '2024-03-27', '2024-04-03']],
  ])('falls on working days: %s', (_name, deadline, cards) => {
    const to = addDays(day(deadline), 4);
    expect(cardsOf(deadline, addDays(day(deadline), -12), to)).toEqual(cards);
  });

  test('is never sent twice within a week once it is late, also when a holiday moves it', () => {
    // Late from Maundy Thursday on, which is a holiday as the three days after it.
    const late = cardsOf('2024-03-27', '2024-03-28', '2024-06-30');
    expect(late[0]).toBe('2024-04-02');
    for (const [at, one] of late.slice(1).entries())
      expect(addDays(day(late[at] ?? one), 7) <= one).toBe(true);
  });

  test('ends with the deadline where nothing is to be done after it', () => {
    expect(cardsOf('2023-11-08', '2023-10-20', '2023-12-01', { goesOn: false })).toEqual([
      '2023-11-01',
      '2023-11-07',
    ]);
  });

  test('is caught up with on the next day that somebody runs the program', () => {
    const down = ['2023-11-07', '2023-11-08', '2023-11-09'];
    expect(cardsOf('2023-11-08', '2023-11-02', '2023-11-12', { down })).toEqual(['2023-11-10']);
  });

  test('that was put off is left out until its day, and comes on it', () => {
    expect(cardsOf('2023-11-08', '2023-10-20', '2023-11-20', { snoozedUntil: day('2023-11-03') })).toEqual([
      '2023-11-03',
      '2023-11-07',
      '2023-11-09',
      '2023-11-16',
    ]);
  });

  test('that was put off past the deadline comes on that day, and once a week from there', () => {
    expect(cardsOf('2023-11-08', '2023-10-31', '2023-12-01', { snoozedUntil: day('2023-11-14') })).toEqual([
      '2023-11-14',
      '2023-11-21',
      '2023-11-28',
    ]);
  });

  test('that was put off to a Saturday comes on the Monday', () => {
    expect(cardsOf('2023-11-20', '2023-11-01', '2023-11-16', { snoozedUntil: day('2023-11-04') })).toEqual([
      '2023-11-06',
      '2023-11-13',
    ]);
  });

  test('comes on chosen weekdays only, and in no pause', () => {
    const settings = {
      ...usualReminders,
      weekdays: [1, 4],
      pause: { from: day('2023-11-13'), to: day('2023-11-24') },
    };
    expect(cardsOf('2023-11-08', '2023-10-26', '2023-12-08', { settings })).toEqual([
      '2023-11-02',
      '2023-11-09',
      '2023-11-27',
      '2023-12-04',
    ]);
  });

  test('never comes where every day to come lies in a pause', () => {
    const settings = { ...usualReminders, pause: { from: day('2023-11-09'), to: day('2099-01-01') } };
    const thing = { deadline: day('2023-11-08'), goesOn: true, snoozedUntil: undefined };
    expect(reminderDay(thing, settings, { from: day('2023-11-09'), to: day('2025-01-01') })).toBeUndefined();
  });
});
