import { addDays } from '../domain/day';
import { documentId } from '../domain/record';
import { type AnswerOf, type Payloads, type ReminderLine, remindersOnPage } from './answer';
import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';
import { listed } from './paging';
import { remindedPerson, remindersOf } from './reminded';

/** Days to come that are told of where no days were asked for, today counted. */
const ahead = 14;

/** What somebody is reminded of on some days; without any, what they will be in the two weeks that begin today. */
export const reminders: Query<'reminders'> = (known, question) => {
  const { register, today } = known;
  const who = remindedPerson(known, question.person, question.secretariat === true);
  const from = question.from ?? today;
  const to = question.to ?? (question.from === undefined ? addDays(today, ahead - 1) : today);
  const lines = remindersOf(known, who, { from, to });
  const list = listed(lines, question.page, remindersOnPage);
  const payload: Payloads['reminders'] = {
    settings: who.settings,
    version: register.changes.get(documentId('person', who.id ?? ''))?.length ?? 0,
    coming: question.from === undefined,
    to,
    quiet: lines.length === 0,
    late: lines.filter(({ deadline }) => deadline < today).length,
    list,
    setAside: who.snoozed.filter(({ until }) => until > to).length,
  };
  return { found: true, about: aboutOf(list.items), evidence: evidenceOf(list.items.map(recordOf)), payload };
};

const recordOf = (line: ReminderLine) => (line.kind === 'task' ? line.task.task : line.meeting.meeting);

const aboutOf = (lines: readonly ReminderLine[]): Partial<AnswerOf<'reminders'>['about']> => ({
  tasks: idsOf(lines.flatMap((line) => (line.kind === 'task' ? [line.task.task] : []))),
  meetings: idsOf(lines.flatMap((line) => (line.kind === 'task' ? [] : [line.meeting.meeting]))),
  initiatives: idsOf(
    lines.flatMap((line) =>
      line.kind === 'status'
        ? [line.initiative.initiative]
        : line.kind === 'task'
          ? line.task.initiatives
          : line.item.initiatives,
    ),
  ),
});
