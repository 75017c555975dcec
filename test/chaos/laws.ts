import type { Delivery } from '../../src/domain/delivery';

/** What a run came to. */
export interface Outcome {
  /** The ids of the digests that were to go out. */
  expected: readonly string[];
  /** What the connector took, in order. */
  taken: readonly string[];
  /** How the store ended. */
  ended: ReadonlyMap<string, Pick<Delivery, 'state'>>;
  /** The digests that met a fault after which nobody can know whether they arrived. */
  ambiguous: ReadonlySet<string>;
}

/** Digests that break a law, by law; all are to be empty. */
export interface Broken {
  /** Taken more than once. */
  duplicates: string[];
  /** Not taken, and not shown as uncertain. */
  lost: string[];
  /** Called uncertain though nothing happened to them that could not be known. */
  needlesslyUncertain: string[];
  /** Taken, and held for unsent: they would go out again. */
  unnoted: string[];
}

/** Holds a run against the laws of delivery. */
export function brokenLaws({ expected, taken, ended, ambiguous }: Outcome): Broken {
  const times = new Map<string, number>();
  for (const one of taken) times.set(one, (times.get(one) ?? 0) + 1);
  const stateOf = (id: string) => ended.get(id)?.state;
  return {
    duplicates: [...times].flatMap(([id, count]) => (count > 1 ? [id] : [])),
    lost: expected.filter((id) => !times.has(id) && stateOf(id) !== 'uncertain'),
    needlesslyUncertain: expected.filter((id) => stateOf(id) === 'uncertain' && !ambiguous.has(id)),
    unnoted: expected.filter((id) => times.has(id) && !['sent', 'uncertain'].includes(stateOf(id) ?? '')),
  };
}
