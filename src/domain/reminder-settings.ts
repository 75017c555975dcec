import { z } from 'zod';
import { type Day, day, weekdayOf } from './day';
import { isWorkingDay } from './holidays';
import { pause, timeOfDay } from './subscription';

/** Monday to Friday. */
export const workingWeekdays = [1, 2, 3, 4, 5] as const;

/** Whether and when somebody wants to be reminded. */
export const reminderSettings = z.object({
  on: z.boolean(),
  /** From when on, in Copenhagen. */
  time: timeOfDay,
  /** Weekdays (1 = Monday) on which they may come. */
  weekdays: z.array(z.number().int().min(1).max(5)).min(1),
  /** Days on which nothing comes, as in a holiday. */
  pause: pause.optional(),
});
export type ReminderSettings = z.infer<typeof reminderSettings>;

/** That somebody wants to hear of a thing (`task:opfoelgning-2023`) no earlier than on a day. */
export const snooze = z.object({ thing: z.string().min(1).max(300), until: day });
export type Snooze = z.infer<typeof snooze>;

/** After how many days one can be reminded again by one press. */
export const waits = [1, 3, 7, 14] as const;

/** How people are reminded who have not said otherwise. */
export const usualReminders: ReminderSettings = { on: true, time: '08:00', weekdays: [...workingWeekdays] };

/** Whether reminders may come on a day: one of their weekdays that is a working day and lies in no pause. Whether they are wanted at all is another question. */
export const isReminderDay = ({ weekdays, pause: quiet }: ReminderSettings, on: Day): boolean =>
  isWorkingDay(on) &&
  weekdays.includes(weekdayOf(on)) &&
  !(quiet !== undefined && quiet.from <= on && on <= quiet.to);
