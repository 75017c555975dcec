/**
 * Works on everything, so many at a time; what is still to come is asked for when there is room for it, and not any
 * more once `stopping` says so. Kept once nothing is being worked on any more; what failed first is thrown then, and
 * kept nothing else from being done.
 */
export async function inPool<T>(
  atOnce: number,
  all: Iterable<T>,
  work: (one: T) => Promise<void>,
  stopping?: AbortSignal,
): Promise<void> {
  const rest = all[Symbol.iterator]();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    while (!stopping?.aborted) {
      const next = rest.next();
      if (next.done) return;
      try {
        await work(next.value);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const one of workers) if (one.status === 'rejected') failures.push(one.reason);
  if (failures.length > 0) throw failures[0];
}
