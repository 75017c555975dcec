/** A time of day as people write it ("8", "kl. 7.30", "0730", "07:30"), as `07:30`; `undefined` for what is none. */
export function clockTime(text: string): string | undefined {
  const written = /^(?:kl\.?|klokken|at)?\s*(\d{1,2})(?:[.:]?([0-5]\d))?$/i.exec(text.trim());
  const hour = Number(written?.[1]);
  if (!written || hour > 23) return undefined;
  return `${String(hour).padStart(2, '0')}:${written[2] ?? '00'}`;
}
