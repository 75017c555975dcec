import type { NamedParty } from '../domain/body';
import type { Initiative } from '../domain/initiative';
import { partyOf } from '../domain/register';
import { clustersInForce } from './implementation';
import type { Known } from './known';
import type { QuestionOf } from './question';

/**
 * The clusters in force, or the municipalities, that nothing in the register names in an initiative. Of whom it is in
 * doubt, it is not said that they are absent.
 */
export function absentFrom(
  known: Known,
  { places, involved, actors }: Initiative,
  kind: QuestionOf<'initiative'>['absent'],
): NamedParty[] {
  if (!kind) return [];
  const { register } = known;
  const named = new Set<string>([...[...places, ...involved].map(({ party }) => party), ...actors]);
  const all = kind === 'clusters' ? clustersInForce(known) : [...register.municipality.values()];
  return all.flatMap(({ id }) => (named.has(id) ? [] : (partyOf(register, id) ?? [])));
}
