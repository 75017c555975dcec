import { type Delivery, deferred, deliveryId, overslept } from '../domain/delivery';
import type { Register } from '../domain/register';
import { inTurns } from '../lib/steps';
import { within } from '../lib/within';
import { dueIn, isForgotten, settledWithout, slotsById, toPreview } from './due';
import type { Digest, DigestParts } from './parts';
import { pastOf } from './past';
import { inPool } from './pool';
import { Sender } from './sender';
import { type NearSlot, NearSlots } from './slots';

/** Slots reckoned between two turns of others. */
const perTurn = 50;

/** How long telling somebody may take, in milliseconds of the wall's time. */
const longestTelling = 60_000;

/** How many digests are on their way at once where nothing else is said. */
const usualAtOnce = 16;

interface Round {
  collaboration: string;
  picture: Register;
  slots: readonly NearSlot[];
  known: ReadonlyMap<string, Delivery>;
  now: number;
}

/**
 * Sends the digests that are due, in rounds: `round` looks at everything once, whatever happened before; `now` in
 * milliseconds since 1970. What a collaboration throws is written to the log, and stops no other.
 */
export function openDigests(parts: DigestParts): { round(now: number): Promise<void> } {
  const { collaborations, deliveries, owner, log, atOnce = usualAtOnce } = parts;
  const sender = new Sender(parts);
  const near = new NearSlots((error, subscription) =>
    log.error({ err: error, subscription }, 'When a digest is to be sent cannot be reckoned'),
  );

  /** Tells people what they have to know; it fails nothing, and what hangs keeps nobody waiting. */
  async function tell(digest: Digest, now: number): Promise<void> {
    const { state } = digest.delivery;
    const kind = state === 'planned' ? 'preview' : state;
    if (kind !== 'preview' && kind !== 'uncertain' && kind !== 'undeliverable' && kind !== 'missed') return;
    try {
      await within(longestTelling, parts.tell({ ...digest, kind }, now));
    } catch (error) {
      log.error({ err: error, subscription: digest.subscription.id, kind }, 'News of a digest was not told');
    }
  }

  /** Does something for each of many; what fails for one is written to the log, and keeps nothing from the others. */
  const forEach = <T>(all: Iterable<T>, act: (one: T) => Promise<void>): Promise<void> =>
    inPool(atOnce, all, async (one) => {
      await act(one).catch((error: unknown) => log.error({ err: error }, 'A digest was not looked after'));
    });

  /** Gives up what nobody is sending any more, and lets go of what this program was never told it had. */
  async function lookAfter({ collaboration, picture, slots, known, now }: Round): Promise<Digest[]> {
    const news: Digest[] = [];
    await sender.catchUp();
    const byId = slotsById(slots);
    const follow = (newest: Delivery): Delivery | undefined => {
      const id = deliveryId(newest);
      if (sender.isMine(collaboration, id)) return undefined;
      if (newest.state === 'sending' && newest.owner === owner)
        return deferred(newest, now, 0, 'it was not known that it had been taken on');
      return settledWithout(newest, byId.get(id), now);
    };
    const over = [...known].filter(([, one]) => follow(one) !== undefined);
    await forEach(over, async ([id, one]) => {
      const delivery = await deliveries.change(collaboration, id, follow, now);
      const subscription = picture.subscription.get(one.subscription);
      if (!delivery || !subscription || delivery.state === 'planned') return;
      const { state, reason } = delivery;
      log.warn({ collaboration, delivery: id, state, reason }, 'A digest was given up');
      news.push({ collaboration, subscription, delivery });
    });
    return news;
  }

  /** Plans what is to be shown to the secretariat before it goes out. */
  async function preview({ collaboration, slots, known, now }: Round): Promise<Digest[]> {
    const news: Digest[] = [];
    await forEach(toPreview(slots, known, now), async ({ delivery, subscription }) => {
      if (await deliveries.create(collaboration, delivery, now))
        news.push({ collaboration, subscription, delivery });
    });
    return news;
  }

  /** Finds what was forgotten because no program was running. */
  const remember = ({ collaboration, slots, known, now }: Round): Promise<void> =>
    forEach(
      slots.filter((one) => isForgotten(one, known, now)),
      async ({ subscription, ...slot }) => {
        const delivery = overslept({ ...slot, subscription: subscription.id }, now);
        if (!(await deliveries.create(collaboration, delivery, now))) return;
        const { state } = delivery;
        log.warn({ collaboration, delivery: deliveryId(delivery), state }, 'A digest was missed');
        await tell({ collaboration, subscription, delivery }, now);
      },
    );

  async function send({ collaboration, picture, slots, known, now }: Round): Promise<void> {
    const past = pastOf(known);
    const due = dueIn({ ...parts, collaboration }, picture, slots, known, now);
    await forEach(due, async ({ id, take, subscription }) => {
      const delivery = await sender.take(collaboration, id, take);
      if (!delivery) return;
      const digest = { collaboration, subscription, delivery };
      const noted = await sender.post(digest, past.lastSent(subscription.id));
      log.info({ collaboration, delivery: id, state: noted?.state }, 'A digest was due');
      // Who was told once that a place cannot be reached knows it.
      const isKnown = noted?.state === 'undeliverable' && past.before(noted)?.state === 'undeliverable';
      if (noted && noted.state !== 'planned' && !isKnown) await tell({ ...digest, delivery: noted }, now);
    });
  }

  return {
    async round(now) {
      for (const collaboration of collaborations)
        try {
          const picture = await parts.register(collaboration, now);
          const slots = await inTurns(near.of(collaboration, picture, now), perTurn);
          const known = await deliveries.current(collaboration, now);
          const round = { collaboration, picture, slots, known, now };
          const news = [...(await lookAfter(round)), ...(await preview(round))];
          // Nobody's digest waits for what is told to others, nor for what is late already.
          await Promise.all([send(round), forEach(news, (one) => tell(one, now)), remember(round)]);
        } catch (error) {
          log.error({ err: error, collaboration }, 'A round of digests was broken off');
        }
    },
  };
}
