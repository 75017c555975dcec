import { createHash } from 'node:crypto';
import { waits } from '../domain/reminder-settings';
import type { AnswerOf, ReminderLine } from '../queries/answer';
import { type Press, press } from './acts';
import { ageNote } from './badge';
import { opening } from './buttons';
import { dotted, type Line, line } from './card';
import { dayInWords, daysAway } from './days';
import { openInitiative } from './lines';
import { clip, type Wording } from './wording';

/** Something to remember, with what can be done about it. */
export interface ReminderItem {
  line: Line;
  forms: Press[];
  /** "Mind mig om det igen om". */
  later: string;
  snoozes: Press[];
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
    forms: formsFor(one, clip(shown.title, 60), answer, wording),
    later: wording.text('reminders.again'),
    snoozes: snoozesFor(one, clip(shown.title, 60), answer, wording),
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

/** The forms that settle it; what they were opened from is asked again afterwards. */
function formsFor(one: ReminderLine, name: string, { question }: Reminders, wording: Wording): Press[] {
  // Who presses is whose reminders are asked for then.
  const { person: _person, secretariat: _secretariat, ...back } = question;
  const button = (form: string, about: Record<string, string>, values?: Record<string, string>): Press =>
    press(
      wording.text(`form.${form}.title`),
      'open-form',
      { form, about, back, ...(values ? { values } : {}) },
      wording,
      { associatedInputs: 'none', tooltip: `${wording.text(`form.${form}.title`)}: ${name}` },
    );
  switch (one.kind) {
    case 'task': {
      if (one.shared) return [];
      const about = { task: one.task.task.id };
      return [button('complete-task', about), button('postpone-task', about)];
    }
    case 'status':
      return [button('update-status', { initiative: one.initiative.initiative.id })];
    case 'paper':
      return [button('set-paper', { meeting: one.meeting.meeting.id }, { item: one.item.id })];
  }
}

/** One press puts it off; pressed twice on the same card, once. */
function snoozesFor(
  { thing }: ReminderLine,
  name: string,
  { question, version }: Reminders,
  wording: Wording,
): Press[] {
  const { again } = question;
  const button = (title: string, values: Record<string, string>): Press =>
    press(
      title,
      'submit-values',
      {
        form: 'snooze-reminder',
        about: { thing },
        values,
        op: `snooze.${version}.${Object.values(values).join('')}.${short(thing)}`,
      },
      wording,
      { associatedInputs: 'none', tooltip: wording.text('reminders.again-tip', { name, when: title }) },
    );
  const usual = (): Press[] =>
    waits.map((days) => button(wording.text(`wait.${days}`), { wait: String(days) }));
  const said = again === undefined ? usual() : [button(dayInWords(again, wording.locale), { until: again })];
  const title = wording.text('wait.other');
  const tooltip = wording.text('reminders.again-tip', { name, when: title });
  const form = { form: 'snooze-reminder', about: { thing } };
  return [...said, press(title, 'open-form', form, wording, { associatedInputs: 'none', tooltip })];
}

/** Ids may be longer than what a command can be recognised by. */
const short = (thing: string): string => createHash('sha256').update(thing).digest('hex').slice(0, 16);
