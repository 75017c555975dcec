import { contains } from '../domain/span';
import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';

/** The clusters in force today. */
export const clusters: Query<'clusters'> = ({ register, today }) => {
  const all = [...register.cluster.values()].filter(({ valid }) => contains(valid, today));
  return {
    found: all.length > 0,
    about: { clusters: idsOf(all) },
    evidence: evidenceOf(all),
    payload: { clusters: all },
  };
};
