import { z } from 'zod';
import { type Day, day, weekdayOf } from './day';
import { isWorkingDay } from './holidays';
import { pause, timeOfDay } from './subscription';

/** Whether and when somebody wants to be reminded. */
export const reminderSettings = z.object({
  on: z.boolean(),
  /** From when on, in Copenhagen. */
  time: timeOfDay,
  /** Weekdays (1 = Monday) on which nothing comes. */
  quietWeekdays: z.array(z.number().int().min(1).max(7)),
  /** Days on which nothing comes, as in a holiday. */
  pause: pause.optional(),
});
export type ReminderSettings = z.infer<typeof reminderSettings>;

/** That somebody wants to hear of a thing (`task:opfoelgning-2023`) no earlier than on a day. */
export const snooze = z.object({ thing: z.string().min(1).max(300), until: day });
export type Snooze = z.infer<typeof snooze>;

/** How people are reminded who have not said otherwise. */
export const usualReminders: ReminderSettings = { on: true, time: '08:00', quietWeekdays: [] };

/** Whether reminders may come on a day: a working day that is not kept quiet. Whether they are wanted at all is another question. */
export const isReminderDay = ({ quietWeekdays, pause: quiet }: ReminderSettings, on: Day): boolean =>
  isWorkingDay(on) &&
  !quietWeekdays.includes(weekdayOf(on)) &&
  !(quiet !== undefined && quiet.from <= on && on <= quiet.to);
