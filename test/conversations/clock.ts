/** Time passes where a line says so: "kl. 09:25" on the same day, "dag: 2023-11-02" at nine on another. */
export function laterThan(clock: number, line: string): number {
  const [, time] = /^(?:kl\.|at) (\d{2}:\d{2})$/.exec(line) ?? [];
  const [, day] = /^(?:dag|day): (\d{4}-\d{2}-\d{2})$/.exec(line) ?? [];
  if (!time && !day) return clock;
  return Date.parse(`${day ?? new Date(clock).toISOString().slice(0, 10)}T${time ?? '09:00'}:00+01:00`);
}
