import type { Day } from '../domain/day';
import { type Press, press } from './acts';
import { ask, helpButton } from './buttons';
import { type Page, page } from './card';
import { longDay, shortDay } from './days';
import { clip, type Wording } from './wording';

/** What the secretariat is told of reminders. */
export type ReminderNotice =
  /** Nobody knows whether these people were reminded on a day. */
  | { kind: 'uncertain-reminders'; day: Day; names: string[]; isToday: boolean }
  /** It is settled: they arrived, are sent again, come with the next ones, or it was settled before. */
  | { kind: 'settled-reminders'; day: Day; how: 'arrived' | 'again' | 'later' | 'already' };

/** People named on one card; more are counted. */
const mostNames = 10;

export const isReminderNotice = (notice: { kind: string }): notice is ReminderNotice =>
  notice.kind.endsWith('-reminders');

/** "Asta Eksempel, Bo Eksempel og 3 flere". */
export function peopleInWords(names: readonly string[], wording: Wording): string {
  const shown = names.slice(0, mostNames).map((name) => clip(name, 80));
  const left = names.length - shown.length;
  return wording.list(left > 0 ? [...shown, wording.count('person.more', left)] : shown);
}

/** The ways to say whether the reminders of a day arrived; beside those of other days (`isNamed`) they name it. */
export const settlingReminders = (day: Day, wording: Wording, isNamed = false): Press[] =>
  [true, false].map((arrived) => {
    const form = wording.text(
      arrived
        ? 'button.reminders-arrived'
        : `button.reminders-${day === wording.today ? 'again' : 'not-arrived'}`,
    );
    const name = shortDay(day, wording.locale);
    const title = isNamed ? wording.text('button.form-of', { form, name }) : form;
    return press(title, 'settle-reminders', { day, arrived }, wording);
  });

/** What is said about reminders of which nobody knows whether they arrived. */
export function reminderNoticePage(notice: ReminderNotice, wording: Wording): Page {
  const say = (part: string) =>
    wording.text(`notice.${notice.kind}.${part}`, { day: longDay(notice.day, wording.locale) });
  const digests = ask(wording.text('button.digests-everywhere'), { kind: 'subscriptions' }, wording);
  if (notice.kind === 'settled-reminders')
    return page({ title: say('title'), lead: [say(notice.how)], actions: [digests, helpButton(wording)] });
  const { day, names, isToday } = notice;
  return page({
    title: say('title'),
    subtitle: peopleInWords(names, wording),
    lead: [say(isToday ? 'lead' : 'lead-past')],
    actions: [...settlingReminders(day, wording), helpButton(wording)],
  });
}
