/** So many in any stretch of so many milliseconds. */
export interface Limit {
  most: number;
  within: number;
}

/** Milliseconds by which two posts may come closer together on their way. */
const jitter = 15;

/** How many conversations are remembered at once. */
const capacity = 20_000;

/** When a post goes: as it is foreseen, and once it has gone, as it went. */
export interface Turn {
  at: number;
}

/** The turns of one, which thereby is the last to be forgotten. */
export function turnsOf(known: Map<string, Turn[]>, key: string): Turn[] {
  const turns = known.get(key) ?? [];
  known.delete(key);
  known.set(key, turns);
  const [oldest] = known.keys();
  if (known.size > capacity && oldest !== undefined) known.delete(oldest);
  return turns;
}

/** From when on one more after these keeps all limits. They are in order. */
export function freeAfter(
  turns: readonly Turn[],
  limits: readonly Limit[],
  from = Number.NEGATIVE_INFINITY,
): () => number {
  const before = limits.flatMap(({ most, within }) => {
    const turn = turns[turns.length - most];
    return turn ? [{ turn, pause: within + (most > 1 ? jitter : 0) }] : [];
  });
  return () => Math.max(from, ...before.map(({ turn, pause }) => turn.at + pause));
}

/** Adds a turn, and forgets those that limit nothing any more. */
export function note(turns: Turn[], turn: Turn, limits: readonly Limit[]): void {
  turns.push(turn);
  const longest = Math.max(...limits.map(({ within }) => within)) + jitter;
  const most = Math.max(...limits.map((limit) => limit.most));
  let old = Math.max(0, turns.length - most);
  while ((turns[old]?.at ?? turn.at) < turn.at - longest) old += 1;
  turns.splice(0, old);
}
