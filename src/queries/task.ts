import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';
import { partiesNamed, taskLine } from './lines';

/** One task, with all that is known of it. */
export const task: Query<'task'> = (known, question) => {
  const { register } = known;
  const record = register.task.get(question.task);
  if (!record) return undefined;
  const line = taskLine(known, record);
  const milestone = record.due?.milestone && register.milestone.get(record.due.milestone);
  return {
    found: true,
    about: { tasks: [record.id], initiatives: idsOf(line.initiatives) },
    evidence: evidenceOf([record]),
    payload: {
      task: line,
      person: record.person && register.person.get(record.person)?.name,
      recipients: partiesNamed(register, record.recipients),
      milestone,
    },
  };
};
