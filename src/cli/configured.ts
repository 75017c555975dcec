import { ConfigError } from '../config';
import type { Terminal } from './data/terminal';

/** The exit code of a command line that cannot be done as it was given. */
export const misused = 2;

/** Does what a command line asks; an environment that cannot be used is said, with its remedy, and is a misuse. */
export async function configured(
  { err }: Pick<Terminal, 'err'>,
  act: () => Promise<number>,
): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    err(`${error.message}\n`);
    return misused;
  }
}
