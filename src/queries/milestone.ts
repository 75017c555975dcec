import { partyOf } from '../domain/register';
import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';
import { milestoneLine, taskLine } from './lines';

/** One date in the life of initiatives, with the tasks that are due by it. */
export const milestone: Query<'milestone'> = (known, question) => {
  const { register } = known;
  const record = register.milestone.get(question.milestone);
  if (!record) return undefined;
  const line = milestoneLine(known, record);
  const tasks = [...register.task.values()]
    .filter(({ due, state }) => due?.milestone === record.id && state !== 'superseded')
    .map((task) => taskLine(known, task));
  return {
    found: true,
    about: {
      milestones: [record.id],
      tasks: idsOf(tasks.map(({ task }) => task)),
      initiatives: idsOf(line.initiatives),
    },
    evidence: evidenceOf([record, ...tasks.map(({ task }) => task)]),
    payload: { milestone: line, bodies: record.bodies.flatMap((id) => partyOf(register, id) ?? []), tasks },
  };
};
