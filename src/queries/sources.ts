import { newness } from './citations';
import type { Query } from './found';

/** The documents that are known, the newest first. */
export const sources: Query<'sources'> = ({ register }) => {
  const all = [...register.source.values()].sort((a, b) => newness(b, a));
  return {
    found: all.length > 0,
    about: {},
    evidence: all.map(({ id }) => ({ source: id })),
    payload: { sources: all },
  };
};
