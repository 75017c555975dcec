import { formatWithOptions } from 'node:util';
import type { Log } from '../lib/log';

/**
 * Lets what packages write to the console go through the log: one line each, and only where everything is told. The SDK
 * writes of every forged token there, so whoever calls in vain would decide what stands in the log.
 */
export function throughLog(to: Pick<Console, 'error' | 'warn'>, log: Pick<Log, 'debug'>): void {
  const tell = (...said: unknown[]): void =>
    log.debug(
      { said: formatWithOptions({ depth: 1 }, ...said).slice(0, 500) },
      'A package wrote to the console',
    );
  to.error = tell;
  to.warn = tell;
}
