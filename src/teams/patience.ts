import { TooSlow } from './failures';

/** The result of `work`, or a `TooSlow` failure after so many milliseconds. The work itself is not stopped. */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

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
