import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../store/store';

/** How long it is known that news was told, in seconds: longer than anything stays news. */
const remembered = 30 * 86_400;

/** After this long, in milliseconds, who took it on is presumed to have stopped before it was told. */
const tellingAtMost = 5 * 60_000;

/** Who was killed while telling leaves it to another; who is killed in this, too, leaves it untold. */
const mostTries = 2;

/** `mine`: to be told now, by who asked. `not-yet`: somebody is telling it. `over`: it was told, or is given up. */
export type Taking = 'mine' | 'not-yet' | 'over';

/** Who looks after news. */
export type NewsOf = 'digests' | 'reminders';

/** What is to be told to people once, kept beyond a restart; `now` in milliseconds since 1970. */
export interface News {
  /** Whether it was told, or is given up. */
  isOver(collaboration: string, what: string, now: number): Promise<boolean>;
  /** Takes the telling on: of several programs, one has it. */
  take(collaboration: string, what: string, now: number): Promise<Taking>;
  /** It was told. */
  told(collaboration: string, what: string, now: number): Promise<void>;
  /** Nobody got it: that was no try, and after a while somebody else may take it on. */
  untold(collaboration: string, what: string, now: number): Promise<void>;
  /** How many pieces of news wait for somebody who can be told them, as those who look after them saw it last. */
  waiting(collaboration: string): number;
  keepWaiting(of: NewsOf, collaboration: string, count: number): void;
}

/** Each round finds it anew, so it is kept in memory only. */
const keyOf = (of: NewsOf, collaboration: string): string => `${of} ${collaboration}`;

const document = z.object({
  type: z.literal('news'),
  v: z.literal(1),
  tries: z.number().int(),
  since: z.number(),
  told: z.boolean(),
});

/** Beside the register, with what else is said once. */
const partitionOf = (collaboration: string): string => `${collaboration}|said`;

/** What is told may hold any character, ids may not. */
const idOf = (what: string): string => `news:${createHash('sha256').update(what).digest('hex')}`;

/** Opens what is to be told in a store: a document for each piece of news, which vanishes by itself. */
export function openNews(store: Store): News {
  const content = (tries: number, since: number, told: boolean) => ({
    data: { type: 'news', v: 1, tries, since, told },
    expiresAt: Math.ceil(since / 1000) + remembered,
  });
  const waiting = new Map<string, number>();

  /** Puts something in the place of what is kept of it; whoever wrote meanwhile is right. */
  async function change(
    collaboration: string,
    what: string,
    next: (before: z.infer<typeof document>) => ReturnType<typeof content>,
  ): Promise<void> {
    const [partition, id] = [partitionOf(collaboration), idOf(what)];
    const there = await store.get(partition, id);
    const { data: before } = document.safeParse(there?.data);
    if (!there || !before) return;
    await store.write(partition, [{ kind: 'replace', id, ifVersion: there.version, ...next(before) }]);
  }

  return {
    async isOver(collaboration, what, now) {
      const there = await store.get(partitionOf(collaboration), idOf(what));
      return there !== undefined && stateOf(there.data, now) === 'over';
    },
    async take(collaboration, what, now) {
      const [partition, id] = [partitionOf(collaboration), idOf(what)];
      const there = await store.get(partition, id);
      if (!there) {
        const made = { kind: 'create', id, ...content(1, now, false) } as const;
        return (await store.write(partition, [made])).ok ? 'mine' : 'not-yet';
      }
      const before = stateOf(there.data, now);
      if (typeof before === 'string') return before;
      const again = content(before.tries + 1, now, false);
      const write = { kind: 'replace', id, ifVersion: there.version, ...again } as const;
      return (await store.write(partition, [write])).ok ? 'mine' : 'not-yet';
    },
    told: (collaboration, what, now) => change(collaboration, what, ({ tries }) => content(tries, now, true)),
    untold: (collaboration, what, now) =>
      change(collaboration, what, ({ tries }) => content(tries - 1, now, false)),
    waiting: (collaboration) =>
      (['digests', 'reminders'] as const).reduce(
        (sum, of) => sum + (waiting.get(keyOf(of, collaboration)) ?? 0),
        0,
      ),
    keepWaiting(of, collaboration, count) {
      waiting.set(keyOf(of, collaboration), count);
    },
  };
}

/** Where the telling of something stands; it may be taken on where it is neither of these. */
function stateOf(data: unknown, now: number): z.infer<typeof document> | 'over' | 'not-yet' {
  const { data: before } = document.safeParse(data);
  if (!before || before.told) return 'over';
  if (now - before.since <= tellingAtMost) return 'not-yet';
  return before.tries >= mostTries ? 'over' : before;
}
