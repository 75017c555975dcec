import { z } from 'zod';
import { day } from '../domain/day';
import { reminderSettings, snooze } from '../domain/reminder-settings';

/** How whoever asks wants to be reminded; with `from` and `to` not on these days. */
const setReminders = z.strictObject({
  kind: z.literal('set-reminders'),
  ...reminderSettings.omit({ pause: true, weekdays: true }).shape,
  weekdays: z.array(z.number().int().min(1).max(5)),
  from: day.optional(),
  to: day.optional(),
});

/** That whoever asks wants to hear of a thing again in so many days, or on a day, and not before. */
const snoozeReminder = z.strictObject({
  kind: z.literal('snooze-reminder'),
  thing: snooze.shape.thing,
  wait: z.number().int().min(1).max(366).optional(),
  until: day.optional(),
});

/** What people decide about their own reminders, and nobody for them. */
export const reminderCommands = [setReminders, snoozeReminder] as const;
