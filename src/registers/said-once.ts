import { createHash } from 'node:crypto';
import type { Store } from '../store/store';

/** How long it counts that something was said, in seconds: longer than any day it is said once on. */
const remembered = 2 * 86_400;

/** What is said once only, in one collaboration; it survives a restart. `now` in milliseconds since 1970. */
export interface SaidOnce {
  /** Whether something is said for the first time; it counts as said from now on. */
  isFirst(collaboration: string, what: string, now: number): Promise<boolean>;
  /** It did not arrive, and may be tried again. */
  forget(collaboration: string, what: string): Promise<void>;
}

/** Beside the register, as what found no answer is. */
const partitionOf = (collaboration: string): string => `${collaboration}|said`;

/** What was said may hold any character, ids may not. */
const idOf = (what: string): string => `said:${createHash('sha256').update(what).digest('hex')}`;

/** Opens what was said once in a store: a document each, which vanishes by itself. */
export function openSaidOnce(store: Store): SaidOnce {
  return {
    async isFirst(collaboration, what, now) {
      const expiresAt = Math.ceil(now / 1000) + remembered;
      const data = { type: 'said', v: 1 };
      const write = { kind: 'create', id: idOf(what), data, expiresAt } as const;
      return (await store.write(partitionOf(collaboration), [write])).ok;
    },
    async forget(collaboration, what) {
      const partition = partitionOf(collaboration);
      const there = await store.get(partition, idOf(what));
      if (there) await store.write(partition, [{ kind: 'delete', id: there.id, ifVersion: there.version }]);
    },
  };
}
