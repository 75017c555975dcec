import type { Initiative } from './initiative';
import { isLive } from './live';
import type { Register } from './register';

/** The initiatives that one is related to, by its own word or by theirs. */
export function relatedTo({ initiative }: Register, { id, related }: Initiative): Initiative[] {
  const own = related.flatMap((other) => initiative.get(other) ?? []);
  const theirs = [...initiative.values()].filter((one) => one.related.includes(id));
  return [...new Set([...own, ...theirs])].filter(isLive);
}
