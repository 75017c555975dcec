import type { Log } from '../lib/log';

/**
 * Wakes every so many milliseconds of the wall's time and does one round; a round that takes longer is not
 * overtaken. What a round throws goes to the log, and the next one comes all the same.
 */
export function startTicker(
  round: () => Promise<void>,
  { every, log }: { every: number; log: Log },
): { stop(): Promise<void> } {
  let running: Promise<void> | undefined;
  const tick = (): void => {
    running ??= round()
      .catch((error: unknown) => log.error({ err: error }, 'A round of the clock failed'))
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(tick, every);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
