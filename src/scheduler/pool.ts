/**
 * Works on everything, so many at a time; what is still to come is asked for when there is room for it. Kept once
 * nothing is being worked on any more; what failed first is thrown then, and kept nothing else from being done.
 */
export async function inPool<T>(
  atOnce: number,
  all: Iterable<T>,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const rest = all[Symbol.iterator]();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next())
      try {
        await work(next.value);
      } catch (error) {
        failures.push(error);
      }
  };
  const workers = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const one of workers) if (one.status === 'rejected') failures.push(one.reason);
  if (failures.length > 0) throw failures[0];
}
