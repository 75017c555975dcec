/** Formats of numbers that Excel knows without their being written down, and which show a day. */
const builtIn: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36]);

const dayMilliseconds = 86_400_000;
/** Day 0 of the two calendars of Excel; the older one counts a 29 February 1900, so it is right from March 1900 on. */
const zero = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };

/** Whether a format of numbers shows a day: "d/m-yyyy", but neither "#,##0 \d" nor "[Red]0". */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  return /[dy]/.test(bare) && !/[0#?]/.test(bare);
}

/** The day that a number shows ("2023-10-31"); `undefined` where it is beyond all calendars. */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  const start = from1904 ? zero.from1904 : zero.from1900;
  return new Date(start + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
}
