import { type Delivery, deferred, deliveryId, overslept } from '../domain/delivery';
import type { Register } from '../domain/register';
import { inTurns } from '../lib/steps';
import { dueIn, isForgotten, settledWithout, slotsById, toPreview } from './due';
import type { DigestParts, News } from './parts';
import { pastOf } from './past';
import { inPool } from './pool';
import { Sender } from './sender';
import { type NearSlot, NearSlots } from './slots';

/** Slots reckoned between two turns of others. */
const perTurn = 50;

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
  const near = new NearSlots();

  /** Tells people what they have to know; it fails nothing. */
  async function tell(news: Omit<News, 'kind'>, now: number): Promise<void> {
    const { state } = news.delivery;
    const kind = state === 'planned' ? 'preview' : state;
    if (kind !== 'preview' && kind !== 'uncertain' && kind !== 'undeliverable' && kind !== 'missed') return;
    await parts.tell({ ...news, kind }, now).catch((error: unknown) => {
      log.error({ err: error, subscription: news.subscription.id, kind }, 'News of a digest was not told');
    });
  }

  /** Gives up what nobody is sending any more, lets go of what this program was never told it had, and finds what was forgotten. */
  async function lookAfter({ collaboration, picture, slots, known, now }: Round): Promise<void> {
    await sender.catchUp();
    const byId = slotsById(slots);
    for (const [id, one] of known) {
      if (one.state !== 'sending' && one.state !== 'planned') continue;
      const follow = (newest: Delivery): Delivery | undefined =>
        newest.state === 'sending' && newest.owner === owner
          ? deferred(newest, now, 0, 'it was not known that it had been taken on')
          : settledWithout(newest, byId.get(id), now);
      if (sender.isMine(collaboration, id) || follow(one) === undefined) continue;
      const delivery = await deliveries.change(collaboration, id, follow, now);
      const subscription = picture.subscription.get(one.subscription);
      if (!delivery || !subscription || delivery.state === 'planned') continue;
      const { state, reason } = delivery;
      log.warn({ collaboration, delivery: id, state, reason }, 'A digest was given up');
      await tell({ collaboration, subscription, delivery }, now);
    }
    for (const slot of slots.filter((one) => isForgotten(one, known, now))) {
      const { subscription } = slot;
      const delivery = overslept({ ...slot, subscription: subscription.id }, now);
      if (!(await deliveries.create(collaboration, delivery, now))) continue;
      log.warn(
        { collaboration, delivery: deliveryId(delivery), state: delivery.state },
        'A digest was missed',
      );
      await tell({ collaboration, subscription, delivery }, now);
    }
  }

  /** Plans what is to be shown to the secretariat before it goes out. */
  async function preview({ collaboration, slots, known, now }: Round): Promise<void> {
    for (const { delivery, subscription } of toPreview(slots, known, now))
      if (await deliveries.create(collaboration, delivery, now))
        await tell({ collaboration, subscription, delivery }, now);
  }

  async function send({ collaboration, picture, slots, known, now }: Round): Promise<void> {
    const past = pastOf(known);
    const due = dueIn({ ...parts, collaboration }, picture, slots, known, now);
    await inPool(atOnce, due, async ({ id, take, subscription }) => {
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
          await lookAfter(round);
          await preview(round);
          await send(round);
        } catch (error) {
          log.error({ err: error, collaboration }, 'A round of digests was broken off');
        }
    },
  };
}
