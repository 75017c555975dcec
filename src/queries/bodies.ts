import { contains } from '../domain/span';
import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';
import { listed } from './paging';

/** The bodies in force today, of a level ("politisk") or of all. */
export const bodies: Query<'bodies'> = ({ register, today }, { level, page }) => {
  const all = [...register.body.values()].filter(
    (body) => contains(body.valid, today) && (level === undefined || [body.level, body.type].includes(level)),
  );
  const list = listed(all, page);
  return {
    found: list.total > 0,
    about: { bodies: idsOf(all) },
    evidence: evidenceOf(list.items),
    payload: { list },
  };
};
