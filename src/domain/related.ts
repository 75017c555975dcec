import type { Initiative } from './initiative';
import { isLive } from './live';
import type { Register } from './register';

/** The initiatives that one is related to, by its own word or by theirs. */
export function relatedTo(register: Register, { id, related }: Initiative): Initiative[] {
  const all = [...register.initiative.values()].filter(isLive);
  const own = related.flatMap((other) => all.find((one) => one.id === other) ?? []);
  const theirs = all.filter((one) => one.related.includes(id));
  return [...new Set([...own, ...theirs])];
}
