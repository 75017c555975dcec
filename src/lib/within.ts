/** Something took longer than it was given. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
  readonly code = 'TooSlow';
  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds} ms`);
  }
}

/** The result of `work`, or a `TooSlow` failure after so many milliseconds. The work itself is not stopped. */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(milliseconds)), milliseconds);
    // Nothing but this wait is no reason for a program to go on.
    timer.unref();
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
