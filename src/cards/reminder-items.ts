import { createHash } from 'node:crypto';
import type { Day } from '../domain/day';
import type { AnswerOf, ReminderLine } from '../queries/answer';
import { type Press, press } from './acts';
import { ageNote } from './badge';
import { opening } from './buttons';
import { dotted, type Line, line } from './card';
import { columnDay, dayInWords, daysAway } from './days';
import { openInitiative } from './lines';
import { clip, type Wording } from './wording';

/** Something to remember, with what can be done about it. */
export interface ReminderItem {
  line: Line;
  /** The form that settles it, and the way to hear of it later. Everything else is on its own card, which the line opens. */
  buttons: Press[];
}

type Reminders = AnswerOf<'reminders'>;

/** One reminder: what, of which initiative, when; the form that settles it; and how to hear of it later. */
export function reminderItem(one: ReminderLine, answer: Reminders, wording: Wording): ReminderItem {
  const shown = toldOf(one, wording);
  const isLate = one.deadline < wording.today;
  const when = answer.coming
    ? wording.text('reminders.on', { day: dayInWords(one.day, wording.locale) })
    : '';
  return {
    line: line({
      ...shown,
      title: clip(shown.title, 140),
      tone: isLate ? 'attention' : 'default',
      mark: isLate ? wording.text('state.overdue') : '',
      details: [...shown.details, when],
    }),
    buttons: buttonsFor(one, clip(shown.title, 60), answer, wording),
  };
}

/** "Frist tirsdag 31. oktober 2023 (om 7 dage)". */
const byWords = (key: string, { deadline }: ReminderLine, wording: Wording): string =>
  wording.text(`reminders.${key}`, {
    day: dayInWords(deadline, wording.locale),
    away: daysAway(deadline, wording),
  });

function toldOf(
  one: ReminderLine,
  wording: Wording,
): Pick<Line, 'title' | 'meta' | 'open'> & { details: string[] } {
  const named = (initiatives: Parameters<typeof openInitiative>[0]): string =>
    dotted(...initiatives.slice(0, 2).map(({ title }) => clip(wording.name(title), 80)));
  if (one.kind === 'task') {
    const { task, initiatives } = one.task;
    return {
      title: wording.prose(task.what),
      meta: byWords(task.due?.inferred ? 'due-inferred' : 'due', one, wording),
      details: [named(initiatives), one.shared ? wording.text('reminders.shared') : ''],
      open: opening(clip(wording.name(task.what), 60), { kind: 'task', task: task.id }, wording),
    };
  }
  const { meeting, deadlines } = one.meeting;
  const by = byWords(deadlines?.rule.assumed ? 'papers-assumed' : 'papers', one, wording);
  const at = wording.text('reminders.meeting', { meeting: clip(wording.name(meeting.title), 80) });
  if (one.kind === 'status') {
    const { initiative, status } = one.initiative;
    return {
      title: wording.name(initiative.title),
      meta: ageNote(status, wording) ?? wording.text('reminders.no-status'),
      details: [at, by],
      open: openInitiative([initiative], 'status', wording),
    };
  }
  return {
    title: wording.prose(one.item.what),
    meta: dotted(at),
    details: [by, named(one.item.initiatives)],
    open: opening(clip(wording.name(meeting.title), 60), { kind: 'meeting', meeting: meeting.id }, wording),
  };
}

/** What they open a form from is asked again afterwards. */
function buttonsFor(one: ReminderLine, name: string, answer: Reminders, wording: Wording): Press[] {
  // Who presses is whose reminders are asked for then.
  const { person: _person, secretariat: _secretariat, ...back } = answer.question;
  const open = (
    title: string,
    form: string,
    about: Record<string, string>,
    values?: Record<string, string>,
  ): Press =>
    press(
      title,
      'open-form',
      { form, about, back, ...(values ? { values } : {}) },
      wording,
      tip(title, name),
    );
  const settling = (form: string, about: Record<string, string>, values?: Record<string, string>): Press =>
    open(wording.text(`form.${form}.title`), form, about, values);
  const { again } = answer.question;
  const later =
    again === undefined
      ? open(wording.text('reminders.later'), 'snooze-reminder', { thing: one.thing })
      : putOff(one, again, name, answer, wording);
  switch (one.kind) {
    case 'task':
      return one.shared ? [later] : [settling('complete-task', { task: one.task.task.id }), later];
    case 'status':
      return [settling('update-status', { initiative: one.initiative.initiative.id }), later];
    case 'paper':
      return [settling('set-paper', { meeting: one.meeting.meeting.id }, { item: one.item.id }), later];
  }
}

const tip = (title: string, name: string) =>
  ({ associatedInputs: 'none', tooltip: `${title}: ${name}` }) as const;

/** Who said when they want to hear of it again puts it off by one press; pressed twice on the same card, once. */
function putOff(
  { thing }: ReminderLine,
  until: Day,
  name: string,
  { version }: Reminders,
  wording: Wording,
): Press {
  const title = wording.text('reminders.again', { day: columnDay(until, wording.locale) });
  const op = `snooze.${version}.${until}.${short(thing)}`;
  const act = { form: 'snooze-reminder', about: { thing }, values: { until }, op };
  return press(title, 'submit-values', act, wording, tip(title, name));
}

/** Ids may be longer than what a command can be recognised by. */
const short = (thing: string): string => createHash('sha256').update(thing).digest('hex').slice(0, 16);
