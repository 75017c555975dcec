import { type AnswerOf, type ReminderLine, remindersOnPage } from '../queries/answer';
import { press } from './acts';
import { helpButton, paging } from './buttons';
import { type Page, page } from './card';
import { dayInWords, longDay } from './days';
import { type ReminderItem, reminderItem } from './reminder-items';
import { remindersInWords } from './reminder-words';
import type { Wording } from './wording';

/** Things to remember of one kind. */
interface Section {
  heading: string;
  items: ReminderItem[];
}

export interface RemindersPage extends Page {
  sections: Section[];
}

type Reminders = AnswerOf<'reminders'>;

/** What somebody is to remember, by kind, with the forms that settle it; and how they are reminded. */
export function remindersPage(answer: Reminders, wording: Wording): RemindersPage {
  const { list, late, quiet, coming, to, settings, setAside, question } = answer;
  const day = longDay(to, wording.locale);
  const title = coming
    ? wording.text('reminders.title-coming')
    : quiet
      ? wording.text('reminders.title-none')
      : wording.count('reminders.title', list.total);
  const lead = quiet
    ? wording.text(coming ? 'reminders.none-coming' : 'reminders.none', { day })
    : coming
      ? wording.count('reminders.until', list.total, { day })
      : undefined;
  const lateWords = late > 0 ? wording.count('reminders.late', late) : undefined;
  const first = list.items[0];
  const gist = first && reminderItem(first, answer, wording).line.title;
  return {
    ...page({
      title,
      lead: [lead, lateWords, quiet ? undefined : chooseWords(answer, wording)],
      notes: [
        setAside > 0 ? wording.count('reminders.set-aside', setAside) : undefined,
        remindersInWords(settings, wording),
      ],
      actions: [
        ...paging(list, question, remindersOnPage, wording),
        press(wording.text('reminders.settings'), 'open-form', { form: 'set-reminders', about: {} }, wording),
        turning(answer, wording),
        helpButton(wording),
      ],
      summary: [title, (lateWords ?? lead)?.replace(/\.$/, ''), gist].filter(Boolean).join(': '),
    }),
    sections: (['task', 'status', 'paper'] as const).flatMap((kind) => {
      const items = list.items.filter((one: ReminderLine) => one.kind === kind);
      const heading = wording.text(`reminders.group.${kind}`);
      return items.length === 0
        ? []
        : [{ heading, items: items.map((one) => reminderItem(one, answer, wording)) }];
    }),
  };
}

/** Who said when they want to hear of it again, has to choose of what. */
const chooseWords = ({ question: { again } }: Reminders, wording: Wording): string | undefined =>
  again && wording.text('reminders.choose', { day: dayInWords(again, wording.locale) });

/** Stops reminders, or begins them again, by one press; the rest of the settings stays. */
function turning({ settings, version }: Reminders, wording: Wording) {
  const { on, time, weekdays, pause } = settings;
  const quiet = pause && pause.to >= wording.today ? pause : undefined;
  const values = {
    on: String(!on),
    time,
    weekdays: weekdays.join(','),
    from: quiet?.from ?? '',
    to: quiet?.to ?? '',
  };
  const op = `reminders.${version}.${on ? 'off' : 'on'}`;
  const title = wording.text(on ? 'reminders.stop' : 'reminders.start');
  return press(title, 'submit-values', { form: 'set-reminders', about: {}, values, op }, wording);
}
