import type { Card } from '../../src/cards/card';
import { renderAnswer } from '../../src/cards/render';
import type { Command } from '../../src/commands/command';
import type { About } from '../../src/commands/form';
import { addDays, type Day } from '../../src/domain/day';
import { personId } from '../../src/domain/ids';
import type { Locale } from '../../src/domain/prose';
import { usualReminders } from '../../src/domain/reminder-settings';
import type { Payloads, ReminderLine } from '../../src/queries/answer';
import { remindersOnPage } from '../../src/queries/answer';
import { ask } from '../../src/queries/ask';
import { acquaintance, changing } from '../support/changing';
import { type Sample, sample } from './agreement-samples';
import {
  answerOf,
  initiativeLineOf,
  meetingLineOf,
  meetingOf,
  register,
  taskLineOf,
  today,
} from './material';

const person = personId.parse('tenant-1:object-signe');

/** A command of each kind about reminders, in an order in which all can be carried out. */
export const reminderCommands: Command[] = [
  {
    kind: 'set-reminders',
    on: true,
    time: '07:30',
    weekdays: [1, 3, 5],
    from: '2023-12-18' as Day,
    to: '2024-01-07' as Day,
  },
  { kind: 'set-reminders', on: false, time: '08:00', weekdays: [1, 2, 3, 4, 5] },
  { kind: 'snooze-reminder', thing: 'task:task-72t-trin2', wait: 3 },
  { kind: 'snooze-reminder', thing: 'item:ssg-2023-11-08.1', until: '2023-11-06' as Day },
  { kind: 'snooze-reminder', thing: 'statuses:forebyggelse-behandling-selvskade', wait: 7 },
];

/** What the forms about reminders can be about. */
export const reminderAbouts = {
  'set-reminders': {},
  'snooze-reminder': { thing: 'task:task-72t-trin2' },
} satisfies Record<string, About>;

const meeting = meetingLineOf(meetingOf('ssg-2023-11-08'));
const initiatives = [...register.initiative.values()].map(initiativeLineOf);
const tasks = [...register.task.values()];
const on = (days: number) => ({ deadline: addDays(today, days), day: today });
const dated = (task: (typeof tasks)[number], inferred: boolean): (typeof tasks)[number] => ({
  ...task,
  due: { from: today, to: today, words: '', inferred },
});
const lines: ReminderLine[] = [
  ...tasks.slice(0, 4).map(
    (task, n): ReminderLine => ({
      kind: 'task',
      thing: `task:${task.id}`,
      ...on(n * 3 - 4),
      task: taskLineOf(dated(task, n % 2 === 1), n < 2),
      shared: n === 3,
    }),
  ),
  ...initiatives.slice(0, 3).map(
    (initiative, n): ReminderLine => ({
      kind: 'status',
      thing: `statuses:${initiative.initiative.id}`,
      ...on(n),
      initiative: n === 0 ? { ...initiative, status: undefined } : initiative,
      meeting,
    }),
  ),
  ...meeting.agenda.slice(0, 3).map(
    (item, n): ReminderLine => ({
      kind: 'paper',
      thing: `item:ssg-2023-11-08.${n + 1}`,
      ...on(n - 1),
      item: { id: `ssg-2023-11-08.${n + 1}`, what: item.what, initiatives: item.initiatives },
      meeting: n === 0 ? ruled() : meeting,
    }),
  ),
];

/** The meeting with a rule that somebody has set. */
function ruled(): typeof meeting {
  const { deadlines } = meeting;
  if (!deadlines) throw new Error('the sample has no deadlines');
  return { ...meeting, deadlines: { ...deadlines, rule: { ...deadlines.rule, assumed: false } } };
}

const payload = (
  items: ReminderLine[],
  more: Partial<Payloads['reminders']> = {},
): Payloads['reminders'] => ({
  settings: usualReminders,
  version: 3,
  coming: false,
  to: today,
  quiet: items.length === 0,
  late: items.filter(({ deadline }) => deadline < today).length,
  list: {
    items: items.slice(0, remindersOnPage),
    total: items.length,
    page: 0,
    pages: Math.ceil(items.length / remindersOnPage),
  },
  setAside: 0,
  ...more,
});
const card = (name: string, shown: Payloads['reminders'], asked: { from?: Day; again?: Day } = {}): Sample =>
  sample(name, answerOf({ kind: 'reminders', person, ...asked }, shown));

const pause = { from: addDays(today, 40), to: addDays(today, 60) };

/** The cards of reminders: of a day, of days to come, none; with settings of one's own. */
export const reminderSamples: Sample[] = [
  card('of a day', payload(lines), { from: today }),
  card('one', payload(lines.slice(2, 3)), { from: today }),
  card('statuses and papers', payload(lines.slice(5)), { from: today, again: addDays(today, 3) }),
  card('none today', payload([]), { from: today }),
  card('to come', payload(lines, { coming: true, setAside: 2, settings: { ...usualReminders, pause } })),
  card('one to come', payload(lines.slice(0, 1), { coming: true, setAside: 1 })),
  card('none to come', payload([], { coming: true, settings: { ...usualReminders, on: false } })),
  card('on some weekdays', payload([], { coming: true, settings: { ...usualReminders, weekdays: [1, 3] } })),
];

/** The card of somebody of the secretariat, as the register that ships gives it. */
export function reminderCards(on: Day): [string, (locale: Locale) => Card][] {
  const { register: shipped } = changing();
  shipped.put({ type: 'person', record: acquaintance('Signe', { role: 'secretariat' }) });
  const question = { kind: 'reminders', person, from: on, to: on } as const;
  return [
    [
      'reminders: of the secretariat',
      (locale) => renderAnswer(ask(shipped, question, { today: on }), locale),
    ],
  ];
}
