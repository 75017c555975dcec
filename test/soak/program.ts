import { type RunningProgram, startProgram } from '../support/running-program';

/** Starts the built program on this machine alone; `secretariat` as in the setting of that name. */
export const begin = (
  env: Record<string, string>,
  secretariat: string,
  flags: readonly string[] = [],
): Promise<RunningProgram> =>
  startProgram({ FREMDRIFT_LOCAL: 'on', FREMDRIFT_SECRETARIAT: secretariat, ...env }, flags);

/** Sets the clock of a program, to a minute as it is in Copenhagen: `2023-11-06T08:00`. */
export async function setClock({ url }: RunningProgram, at: string): Promise<void> {
  const response = await fetch(`${url}/local/api/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ at }),
  });
  if (!response.ok) throw new Error(`the clock was not set: ${response.status} ${await response.text()}`);
}

/** What a program wrote to its log that nobody should have to read, as text. */
export const errorsOf = (program: RunningProgram): string[] =>
  program.logged().flatMap((line) => (line.level === 'error' ? [JSON.stringify(line)] : []));

/** So many weeks are shown at most: no Tuesday among them is a holiday, and every digest of them is remembered. */
export const weeks = 26;

/** The Tuesday of the `n`th week of 2024. */
export const tuesday = (n: number): string =>
  new Date(Date.UTC(2024, 0, 2 + 7 * (n - 1))).toISOString().slice(0, 10);
