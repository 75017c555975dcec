import { isPersonalNumberIn } from '../domain/masking';
import type { Command } from './command';

/**
 * The field of a command in which somebody wrote a Danish personal number; `undefined` where none did. Ids are no
 * free text.
 */
export function holdsPersonalNumberIn(command: Command): string | undefined {
  return Object.entries(command).find(([, value]) => textsOf(value).some(isPersonalNumberIn))?.[0];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
