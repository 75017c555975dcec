import { awaitedOf } from '../domain/approving-parties';
import { evidenceOf } from './citations';
import { lastEdit } from './edited';
import { idsOf, type Query } from './found';
import { initiativeLine, initiativesNamed } from './lines';
import { initiativesAt } from './party-work';

/** A municipality: its part in the collaboration, and its cluster where a source tells it. */
export const municipality: Query<'municipality'> = (known, question) => {
  const record = known.register.municipality.get(question.municipality);
  if (!record) return undefined;
  const initiatives = initiativesAt(known, question.municipality);
  const { register } = known;
  const awaiting = initiativesNamed(register, awaitedOf(register, record.id)).map((initiative) =>
    initiativeLine(register, initiative),
  );
  const asksCluster = question.aspect === 'cluster';
  const missing = asksCluster && record.cluster === undefined ? 'cluster' : undefined;
  return {
    found: asksCluster
      ? missing === undefined
      : record.role !== undefined || record.cluster !== undefined || initiatives.length + awaiting.length > 0,
    about: {
      municipalities: [record.id],
      clusters: record.cluster ? [record.cluster] : [],
      initiatives: idsOf([...awaiting, ...initiatives].map(({ initiative }) => initiative)),
    },
    evidence: evidenceOf([record.role, ...initiatives.map(({ status }) => status)]),
    payload: {
      municipality: record,
      role: record.role,
      initiatives,
      awaiting,
      cluster: record.cluster && known.register.cluster.get(record.cluster),
      missing,
      edited: lastEdit(known.register, 'municipality', record.id),
    },
  };
};
