import type { Log } from '../lib/log';

/**
 * Wakes every so many milliseconds of the wall's time and does one round; a round that takes longer is not
 * overtaken. What a round throws goes to the log, and the next one comes all the same. `stop` tells the running round
 * that it is to end, and waits for it.
 */
export function startTicker(
  round: (stopping: AbortSignal) => Promise<void>,
  { every, log }: { every: number; log: Log },
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  const tick = (): void => {
    running ??= round(stopping.signal)
      .catch((error: unknown) => log.error({ err: error }, 'A round of the clock failed'))
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(tick, every);
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
