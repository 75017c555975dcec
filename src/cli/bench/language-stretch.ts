/**
 * The longest time in milliseconds for which nothing else had its turn while something went on: what a question
 * would have waited at the most before its answer is even begun.
 */
export async function longestStretch(act: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isOver = false;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await act();
  isOver = true;
  return Math.max(longest, performance.now() - last);
}

/** The longest stretch of something that never holds up others for more than a millisecond: the machine's own. */
export const machinesOwnStretch = (): Promise<number> =>
  longestStretch(async () => {
    const end = performance.now() + 2_000;
    while (performance.now() < end) {
      const turn = performance.now() + 1;
      while (performance.now() < turn);
      await new Promise(setImmediate);
    }
  });
