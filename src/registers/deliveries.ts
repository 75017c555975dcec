import { z } from 'zod';
import { type Delivery, delivery, deliveryId, rememberedDays } from '../domain/delivery';
import { openLanes } from '../lib/lanes';
import { plainJson } from '../lib/plain-json';
import type { Store, Stored } from '../store/store';
import { RegisterError } from './errors';

/**
 * What became of the digests of each collaboration, for every program that looks after them. `now` in milliseconds
 * since 1970.
 */
export interface Deliveries {
  /** All that are remembered, as the store holds them now; by their ids. */
  current(collaboration: string, now: number): Promise<ReadonlyMap<string, Delivery>>;
  /** Those that were read last; at most as old as the last round of this program. */
  known(collaboration: string): ReadonlyMap<string, Delivery>;
  /** Keeps one that is new; `false`: somebody has made it already. */
  create(collaboration: string, made: Delivery, now: number): Promise<boolean>;
  /**
   * Puts what follows from its newest state in its place. Of several who want the same, one gets it: the others are
   * handed what the first one made. `undefined`: nothing follows, or there is none.
   */
  change(
    collaboration: string,
    id: string,
    follow: (newest: Delivery) => Delivery | undefined,
    now: number,
  ): Promise<Delivery | undefined>;
}

const document = z.object({ type: z.literal('delivery'), v: z.literal(1), delivery });

interface Followed {
  sequence: number;
  known: Map<string, Delivery>;
  /** When what expired was last looked for: the store says nothing of it. */
  sweptAt: number;
}

const day = 86_400_000;

/**
 * Opens the deliveries in a store; they are read once and then followed. One that cannot be read, as when a newer
 * program wrote it, is none that is known, stays as it is and is made by nobody else; `unreadable` is told of it.
 */
export function openDeliveries(
  store: Store,
  unreadable: (error: Error) => void = () => {},
  /** Those of digests and of reminders are kept apart. */
  of: 'digests' | 'reminders' = 'digests',
): Deliveries {
  // Beside the register, so that a copy of it sends nothing.
  const partitionOf = (collaboration: string): string => `${collaboration}|${of}`;
  const followed = new Map<string, Followed>();
  const inLane = openLanes();

  function read({ id, data }: Stored): Delivery | undefined {
    const parsed = document.safeParse(data);
    if (parsed.success) return parsed.data.delivery;
    unreadable(new RegisterError('unreadable', `${id} cannot be read: ${z.prettifyError(parsed.error)}`));
    return undefined;
  }

  async function follow(collaboration: string, now: number): Promise<Followed> {
    const one = followed.get(collaboration) ?? { sequence: 0, known: new Map(), sweptAt: now };
    followed.set(collaboration, one);
    const news = await store.changes(partitionOf(collaboration), one.sequence);
    if (news.sequence < one.sequence) {
      // The journal is an older one (a restored backup).
      followed.delete(collaboration);
      return follow(collaboration, now);
    }
    for (const each of news.documents) {
      if ('deleted' in each) one.known.delete(each.id);
      else {
        const delivery = read(each);
        if (delivery) one.known.set(each.id, delivery);
        else one.known.delete(each.id);
      }
    }
    one.sequence = news.sequence;
    if (now - one.sweptAt > day) sweep(one, now);
    return one;
  }

  return {
    // One after the other: an answer that came late would put older states in the place of newer ones.
    current: (collaboration, now) =>
      inLane(collaboration, async () => (await follow(collaboration, now)).known),

    known: (collaboration) => followed.get(collaboration)?.known ?? new Map(),

    async create(collaboration, made, now) {
      const id = deliveryId(made);
      const written = await store.write(partitionOf(collaboration), [
        { kind: 'create', id, ...contentOf(made, now) },
      ]);
      return written.ok;
    },

    async change(collaboration, id, follow, now) {
      for (;;) {
        const there = await store.get(partitionOf(collaboration), id);
        const newest = there && read(there);
        const next = newest && follow(newest);
        if (!there || !next) return undefined;
        const written = await store.write(partitionOf(collaboration), [
          { kind: 'replace', id, ifVersion: there.version, ...contentOf(next, now) },
        ]);
        if (written.ok) return next;
      }
    },
  };
}

function sweep(one: Followed, now: number): void {
  one.sweptAt = now;
  for (const [id, { since }] of one.known) if (now - since > rememberedDays * day) one.known.delete(id);
}

const contentOf = (one: Delivery, now: number): { data: Stored['data']; expiresAt: number } => ({
  data: { type: 'delivery', v: 1, delivery: plainJson(one) },
  expiresAt: Math.ceil(now / 1000) + rememberedDays * 86_400,
});
