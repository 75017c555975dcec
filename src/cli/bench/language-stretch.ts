/**
 * The longest time in milliseconds for which nothing else had its turn while something went on: what a question
 * would have waited at the most before its answer is even begun. What the machine gave to other programs meanwhile
 * is not counted.
 */
export async function longestStretch(act: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = marked();
  let isOver = false;
  const look = (): void => {
    const now = marked();
    longest = Math.max(longest, Math.min(now.wall - last.wall, now.spent - last.spent));
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await act();
  isOver = true;
  look();
  return longest;
}

/** What the clock on the wall shows, and the time this program has run, in milliseconds. */
function marked(): { wall: number; spent: number } {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), spent: (user + system) / 1000 };
}
