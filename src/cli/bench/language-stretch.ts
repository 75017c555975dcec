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
