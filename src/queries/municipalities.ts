import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';

/** The municipalities, of a cluster or of all; a municipality whose cluster no source tells is in none. */
export const municipalities: Query<'municipalities'> = ({ register }, question) => {
  const all = [...register.municipality.values()].filter(
    ({ cluster }) => question.cluster === undefined || cluster === question.cluster,
  );
  const cluster = question.cluster && register.cluster.get(question.cluster);
  return {
    found: all.length > 0,
    about: { municipalities: idsOf(all), clusters: cluster ? [cluster.id] : [] },
    evidence: evidenceOf(all),
    payload: { municipalities: all, cluster },
  };
};
