import type { Json } from './change';
import type { RecordType } from './record';

type Fields = { [name: string]: Json };
type Step = Partial<Record<RecordType, (record: Fields) => Fields>>;

/** One party took over from a body or cluster before several could. */
const severalSuccessors = ({ successor, ...record }: Fields): Fields =>
  successor === undefined || 'successors' in record ? record : { ...record, successors: [successor] };

/** What became of records from one version of the schema to the next; the first step leads from 1 to 2. */
const steps: readonly Step[] = [{ body: severalSuccessors, cluster: severalSuccessors }];

/**
 * The schema version that this program writes. It rises with a step above, wherever a field is renamed or means
 * something else: a program that knows the old name alone refuses what it would lose.
 */
export const schemaVersion = steps.length + 1;

/** A record of an earlier version as it is kept today; what is no object is left for the parser to refuse. */
export function upgraded(type: RecordType, version: number, record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  return steps
    .slice(version - 1)
    .reduce<Fields>((fields, step) => step[type]?.(fields) ?? fields, record as Fields);
}
