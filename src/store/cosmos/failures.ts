import { setTimeout as pause } from 'node:timers/promises';
import { StoreError, type StoreErrorCode } from '../errors';
import { CallFailure } from './calls';

/** What a refusal means to a person. `place` names account and database. */
const refusals: Record<number, [StoreErrorCode, (place: string) => string]> = {
  401: [
    'denied',
    (place) =>
      `${place} does not accept this key or identity. Check the key, or use the managed identity if keys are switched off.`,
  ],
  403: [
    'denied',
    (place) =>
      `No permission in ${place}. Give the program's identity the role "Cosmos DB Built-in Data Contributor" and let its network in.`,
  ],
  404: ['unavailable', (place) => `A container of ${place} is gone. Create it anew as infra/README.md says.`],
  413: ['too-large', (place) => `${place} takes no commit of this size. Split it.`],
  429: [
    'unavailable',
    (place) => `${place} has more to do than it is paid for. Try again later, or allow more throughput.`,
  ],
};

/** What a call failed of, as the store says it. `unsure`: the write may have been done nevertheless. */
export function storeError(place: string, error: unknown, unsure = false): unknown {
  if (!(error instanceof CallFailure)) return error;
  if (unsure)
    return new StoreError(
      'ambiguous',
      `${place} broke off a write; the change may be there. Look before repeating it.`,
      error,
    );
  const known = error.status === undefined ? undefined : refusals[error.status];
  if (known) return new StoreError(known[0], known[1](place), error);
  if (error.trouble?.includes('CERT'))
    return new StoreError(
      'unavailable',
      `The certificate of ${place} is not trusted (${error.trouble}). Name the emulator's own certificate, or check the address.`,
      error,
    );
  const why = error.status ?? error.trouble ?? error.message;
  return new StoreError(
    'unavailable',
    `${place} cannot be reached or does not answer (${why}). Check the address and the network, then try again.`,
    error,
  );
}

/** Waits before the next attempt: short at first, up to a second, and never in step with others. */
export const backOff = (attempt: number): Promise<void> =>
  pause(Math.random() * Math.min(1000, 10 * 2 ** attempt));

/** Repeats a reading call that got no proper answer, for `patience` milliseconds. */
export async function patiently<T>(patience: number, act: () => Promise<T>): Promise<T> {
  const end = performance.now() + patience;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      const isOver = performance.now() >= end;
      if (isOver || !(error instanceof CallFailure) || error.isRefusal) throw error;
      await backOff(attempt);
    }
  }
}
