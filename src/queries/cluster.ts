import type { PartyId } from '../domain/ids';
import { partyOf } from '../domain/register';
import { evidenceOf } from './citations';
import { lastEdit } from './edited';
import { idsOf, type Query } from './found';
import { initiativesAt, openTasksOf } from './party-work';
import { aboutTasks } from './tasks';

/** A cluster: the initiatives it works on, and its open tasks with those that fall to all clusters. */
export const cluster: Query<'cluster'> = (known, question) => {
  const record = known.register.cluster.get(question.cluster);
  if (!record) return undefined;
  const initiatives = initiativesAt(known, question.cluster);
  const openTasks = openTasksOf(known, question.cluster as string as PartyId);
  return {
    found: question.people !== true,
    about: {
      clusters: [record.id],
      initiatives: idsOf(initiatives.map(({ initiative }) => initiative)),
      tasks: aboutTasks(openTasks).tasks,
    },
    evidence: evidenceOf([record, ...initiatives.map(({ status }) => status)]),
    payload: {
      cluster: record,
      successors: record.successors.flatMap((id) => partyOf(known.register, id) ?? []),
      municipalities: [...known.register.municipality.values()].filter((one) => one.cluster === record.id),
      initiatives,
      openTasks,
      edited: lastEdit(known.register, 'cluster', record.id),
    },
  };
};
