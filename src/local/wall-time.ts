/** Local's door to the domain is closed, so the zone is named once more here. */
export const timeZone = 'Europe/Copenhagen';

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What the clock on the wall shows in Copenhagen at an instant (milliseconds since 1970): `2023-10-31T09:00:00`. */
export function wallTimeAt(epochMilliseconds: number): string {
  return format.format(epochMilliseconds).replace(' ', 'T');
}

/** Minutes that Copenhagen is ahead of UTC at an instant: 60 in winter, 120 in summer. */
export function offsetAt(epochMilliseconds: number): number {
  const whole = Math.floor(epochMilliseconds / 1000) * 1000;
  return (Date.parse(`${wallTimeAt(whole)}Z`) - whole) / 60_000;
}

/** A minute of the years 2000 to 2100. */
const minute = /^(20\d\d|2100)-\d\d-\d\dT\d\d:\d\d$/;

/**
 * The instant (milliseconds since 1970) at which the clock in Copenhagen shows `YYYY-MM-DDTHH:MM`, in the years 2000 to
 * 2100. An hour that comes twice in October means one of the two; an hour that is skipped in March means the hour after.
 * `undefined` when there is no such time.
 */
export function instantOf(wallTime: string): number | undefined {
  const asUtc = minute.test(wallTime) ? Date.parse(`${wallTime}Z`) : Number.NaN;
  // 30 February and 24:00 are read as a time of the day after.
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(wallTime)) return undefined;
  const guess = asUtc - offsetAt(asUtc) * 60_000;
  return asUtc - offsetAt(guess) * 60_000;
}
