import { z } from 'zod';
import { remindedThing } from '../../domain/reminded-thing';
import { snooze, usualReminders, waits, workingWeekdays } from '../../domain/reminder-settings';
import { clockTime } from '../clock-time';
import { refused } from '../command';
import { weekdayChoices } from '../digest-choices';
import { maybeDay, maybeOne, one, several, tick } from '../filled';
import { formOf } from '../form-of';
import { ownRecord } from '../reminders';

const writtenTime = z.string().transform((text, context) => {
  const time = clockTime(text);
  if (time === undefined) context.addIssue('not-a-time');
  return time ?? z.NEVER;
});
const weekday = z
  .string()
  .regex(/^[1-5]$/)
  .transform(Number);

/** Whether, when and on which days whoever fills it in is reminded. */
const setRemindersForm = formOf({
  kind: 'set-reminders',
  about: z.object({}),
  filled: z.object({
    on: tick,
    time: one(writtenTime, 'not-a-time'),
    weekdays: several(weekday),
    from: maybeDay,
    to: maybeDay,
  }),
  draw(_about, { register, actor, today }) {
    const kept = ownRecord(register, actor)?.reminders ?? usualReminders;
    const pause = kept.pause && kept.pause.to >= today ? kept.pause : undefined;
    return {
      subject: undefined,
      hints: ['hint.set-reminders'],
      fields: [
        { name: 'on', control: 'tick', value: String(kept.on) },
        { name: 'time', control: 'line', value: kept.time, required: true, most: 12 },
        {
          name: 'weekdays',
          control: 'choices',
          value: kept.weekdays.join(','),
          required: true,
          choices: weekdayChoices.slice(0, workingWeekdays.length),
        },
        { name: 'from', control: 'day', value: pause?.from ?? '' },
        { name: 'to', control: 'day', value: pause?.to ?? '' },
      ],
    };
  },
  read: (filled) => filled,
});

/** When whoever fills it in wants to hear of a thing again. */
const snoozeReminderForm = formOf({
  kind: 'snooze-reminder',
  about: z.object({ thing: snooze.shape.thing }),
  filled: z.object({
    wait: maybeOne(
      z
        .string()
        .regex(/^\d{1,3}$/)
        .transform(Number)
        .refine((days) => days > 0 && days < 367),
    ),
    until: maybeDay,
  }),
  draw({ thing }, { register }) {
    const subject = remindedThing(register, thing);
    if (subject === undefined) return refused({ reason: 'not-there' });
    return {
      subject,
      fields: [
        {
          name: 'wait',
          control: 'choice',
          value: '',
          choices: waits.map((days) => ({ value: String(days), label: { text: `wait.${days}` } })),
        },
        { name: 'until', control: 'day', value: '' },
      ],
    };
  },
  read: (filled) => filled,
});

/** The forms of what people decide about their own reminders. */
export const reminderForms = {
  'set-reminders': setRemindersForm,
  'snooze-reminder': snoozeReminderForm,
};
