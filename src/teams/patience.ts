/** In milliseconds: when typing is shown, and when an answer comes too late for the channel. */
export interface Patience {
  typing: number;
  message: number;
  invoke: number;
  /** How long after an answered button the card changes for everybody: who pressed it has the answer by then. */
  everyone: number;
  /** How long the connector may take to answer one call. */
  connector: number;
  /** How long after an introduction that did not arrive each further one is tried. */
  introductions: readonly number[];
}

/** Teams waits 15 seconds for a message and 5 for an invoke; typing must show within 2. */
export const channelPatience: Patience = {
  typing: 1_000,
  message: 11_000,
  invoke: 4_500,
  everyone: 300,
  connector: 5_000,
  introductions: [20_000, 2 * 60_000, 10 * 60_000],
};

/**
 * Does `meanwhile` once if `work` is not done after so many milliseconds, and lets it end before the result is
 * handed on, so that what it shows never comes after the answer. A failure of `meanwhile` changes nothing.
 */
export async function whileWaiting<Result>(
  milliseconds: number,
  meanwhile: () => Promise<unknown>,
  work: Promise<Result>,
): Promise<Result> {
  let shown: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    shown = meanwhile().catch(() => undefined);
  }, milliseconds);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    await shown;
  }
}
