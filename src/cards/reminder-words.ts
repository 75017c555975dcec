import { type ReminderSettings, workingWeekdays } from '../domain/reminder-settings';
import { rangeInWords } from './days';
import { timeInWords } from './rhythm';
import type { Wording } from './wording';

/** "Du får højst ét kort om dagen, på hverdage fra kl. 8.00." */
export function remindersInWords({ on, time, weekdays, pause }: ReminderSettings, wording: Wording): string {
  if (!on) return wording.text('reminders.off');
  const quiet =
    pause && pause.to >= wording.today
      ? wording.text('reminders.paused', { when: rangeInWords(pause.from, pause.to, wording.locale) })
      : '';
  const days = weekdaysInWords(weekdays, wording);
  return [wording.text('reminders.how', { days, time: timeInWords(time, wording) }), quiet]
    .filter(Boolean)
    .join(' ');
}

/** "på hverdage", "mandag, onsdag og fredag". */
export const weekdaysInWords = (weekdays: readonly number[], wording: Wording): string =>
  weekdays.length === workingWeekdays.length
    ? wording.text('reminders.working-days')
    : wording.list(weekdays.map((weekday) => wording.text(`weekday.${weekday}`)));
