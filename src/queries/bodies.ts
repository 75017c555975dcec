import type { Body } from '../domain/body';
import { contains } from '../domain/span';
import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import { listed } from './paging';

/** The bodies in force today, of a level ("politisk") or of all. */
export const bodies: Query<'bodies'> = (known, { level, page }) => {
  const all = [...known.register.body.values()].filter(
    (body) => inForce(known, body) && (level === undefined || [body.level, body.type].includes(level)),
  );
  const list = listed(all, page);
  return {
    found: list.total > 0,
    about: { bodies: idsOf(all) },
    evidence: evidenceOf(list.items),
    payload: { list },
  };
};

/** A body whose successor is in force is history. */
function inForce(known: Known, { valid, successors }: Body): boolean {
  const next = successors.flatMap((id) => known.register.body.get(id) ?? []);
  return contains(valid, known.today) && !next.some((one) => inForce(known, one));
}
