import type { Asked } from './shapes/shape';
import type { Said } from './wish-words';

/** Whom it is for: who is named before what is to be written. */
export function partiesOf({ every, headWords }: Said, { slots }: Asked): string | undefined {
  if (every !== undefined) return `all-${every}`;
  const later = slots.names
    .filter(({ from }) => from >= headWords)
    .flatMap(({ values }) => values.flatMap((name) => ('id' in name ? [String(name.id)] : [])));
  const named = [...slots.clusters, ...slots.municipalities, ...slots.bodies].filter(
    (id) => !later.includes(id),
  );
  return named.length > 0 ? named.join(',') : undefined;
}
