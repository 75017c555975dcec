import type { Question } from '../queries/question';
import type { Slots } from './slots';

/** Questions that are asked in one breath, at the most. */
const most = 3;

/**
 * The same question of each other place that was named beside the one it is about ("hvilken klynge hører Norddjurs *og
 * Syddjurs* til"); none where it is about several places already, or about none.
 */
export function besidePlaces(question: Question, slots: Slots): Question[] {
  const clusters: string[] = [...slots.clusters, ...slots.places.flatMap(({ cluster }) => cluster ?? [])];
  const towns: string[] = [
    ...slots.municipalities,
    ...slots.places.flatMap(({ municipality }) => municipality ?? []),
  ];
  const held = JSON.stringify(question);
  const [field, named = []] =
    fields
      .flatMap((name) => [clusters, towns].map((ids) => [name, ids] as const))
      .find(([name, ids]) => ids.some((id) => held.includes(`"${name}":"${id}"`))) ?? [];
  if (field === undefined) return [];
  return named
    .filter((id) => !held.includes(`"${id}"`))
    .slice(0, most - 1)
    .map((id) => ({ ...question, [field]: id }) as Question);
}

/** Fields that hold one place. */
const fields = ['place', 'party', 'cluster', 'municipality'] as const;
