import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import { sameWords } from '../domain/same-words';
import type { Refusal } from './command';

/**
 * Why some words cannot be names of a body or a cluster: they are those of another one, and a name that means two
 * things answers neither. Cluster and municipality share the name of their town, so those are left out.
 */
export function takenName(register: Register, words: readonly string[], id: string): Refusal | undefined {
  const wanted = new Set(words.map(sameWords));
  const others: { id: string; name: Prose; names: (string | undefined)[] }[] = [
    ...[...register.body.values()].map((one) => ({ ...one, names: one.abbreviations })),
    ...register.cluster.values(),
  ];
  const holder = others.find(
    ({ id: other, name, names }) =>
      other !== id &&
      [name.da, name.en, ...names].some((one) => one !== undefined && wanted.has(sameWords(one))),
  );
  return holder && { reason: 'taken', by: 'other', name: holder.name };
}
