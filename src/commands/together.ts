import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import type { Outcome } from './command';

/**
 * Several outcomes, each decided on the same register and about things of its own, as one that is committed at once:
 * their changes are counted on from one another. Those that were refused are left out.
 */
export function together(outcomes: readonly Outcome[], register: Register): Outcome {
  let number = register.change.size;
  const put = outcomes.flatMap((outcome) =>
    outcome.ok
      ? outcome.put.map((entry): AnyRecord => {
          if (entry.type !== 'change') return entry;
          number += 1;
          return { ...entry, record: { ...entry.record, number } };
        })
      : [],
  );
  return put.length > 0 ? { ok: true, put } : { ok: false, refusal: { reason: 'nothing-changed' } };
}
