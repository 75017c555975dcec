import type { InitiativeId } from './ids';
import type { Initiative } from './initiative';

/** Where the id of an initiative leads: to the one it went into, over however many steps, or to itself. */
export function leadsTo(
  initiatives: ReadonlyMap<string, Initiative>,
  id: InitiativeId,
  passed: readonly InitiativeId[] = [],
): InitiativeId {
  const into = initiatives.get(id)?.mergedInto;
  return into === undefined || passed.includes(into) ? id : leadsTo(initiatives, into, [...passed, id]);
}
