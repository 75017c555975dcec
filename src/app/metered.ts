import { randomUUID } from 'node:crypto';
import type { Event } from '../conversation/event';
import type { Reply } from '../conversation/reply';
import type { Log } from '../lib/log';
import type { Meter } from '../lib/meter';
import { inTurn } from '../lib/turn';
import type { Store } from '../store/store';

/** A store whose calls are timed; of each commit the log has a line, by which a change is found from its turn. */
export function meteredStore(store: Store, meter: Meter, log: Log): Store {
  return {
    ...store,
    get: (partition, id) => meter.timed('store.get', () => store.get(partition, id)),
    write: (partition, writes, after) =>
      meter.timed('store.commit', async (note) => {
        const written = await store.write(partition, writes, after);
        const outcome = written.ok ? 'written' : written.reason;
        note({ outcome, documents: writes.length });
        log.debug({ partition, documents: writes.length, outcome }, 'Committed');
        return written;
      }),
    changes: (partition, since) =>
      meter.timed('store.changes', async (note) => {
        const news = await store.changes(partition, since);
        note({ documents: news.documents.length });
        return news;
      }),
  };
}

type Converse = (event: Event, now: number) => Promise<Reply | undefined>;
type Receive = (authorization: string, body: unknown) => Promise<{ status: number; body?: unknown }>;

const kinds: ReadonlySet<unknown> = new Set([
  'message',
  'invoke',
  'installationUpdate',
  'conversationUpdate',
]);

/** Takes in what comes by HTTP as turns: each has an id of its own, and is timed by its kind and its answer. */
export const meteredReceive =
  (receive: Receive, meter: Meter): Receive =>
  (authorization, body) =>
    inTurn(randomUUID().slice(0, 8), () =>
      meter.timed('turn', async (note) => {
        const { type } = (body ?? {}) as { type?: unknown };
        const answer = await receive(authorization, body);
        // What anybody may write there is told as what it is to us.
        note({ type: kinds.has(type) ? String(type) : 'other', status: answer.status });
        return answer;
      }),
    );

/** Counts what readings come to, and knows those under way, also those whose asker was not kept waiting for the end. */
export function meteredConverse({ converse }: { converse: Converse }, meter: Meter) {
  const turns = new Set<Promise<unknown>>();
  meter.watch('turns.under_way', async () => [{ value: turns.size, facts: {} }]);
  const metered: Converse = (event, now) => {
    const turn = converse(event, now)
      .then((reply) => {
        meter.count('readings', 1, { event: event.kind, outcome: reply?.outcome ?? 'silence' });
        if (event.kind === 'feedback') meter.count('feedback', 1, { reaction: event.reaction });
        return reply;
      })
      .finally(() => turns.delete(turn));
    turns.add(turn);
    return turn;
  };
  return { converse: metered, settled: () => Promise.allSettled(turns) };
}

/** Tells the figures of the weekly digests, each with its collaboration and state. */
export function watchDigests(health: () => Promise<object>, meter: Meter): void {
  meter.watch('digests', async () => {
    const { digests = {} } = (await health()) as { digests?: Record<string, Record<string, number>> };
    return Object.entries(digests).flatMap(([collaboration, figures]) =>
      Object.entries(figures).map(([state, value]) => ({ value, facts: { collaboration, state } })),
    );
  });
}
