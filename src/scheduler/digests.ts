import { type Delivery, deferred, deliveryId, overslept } from '../domain/delivery';
import { type Due, dueIn, isForgotten, settledWithout, slotsById, toPreview } from './due';
import { type Look, openLook } from './look';
import { newsIn } from './news';
import type { Digest, DigestParts } from './parts';
import { pastOf } from './past';
import { inPool } from './pool';
import { Sender } from './sender';
import { tellingOf } from './tell-digests';

/** How many digests are on their way at once where nothing else is said. */
const usualAtOnce = 16;

interface Round extends Look {
  /** Says when the program stops: then nothing new is taken on. */
  stopping: AbortSignal | undefined;
}

/** What sends digests. */
export interface Digests {
  /** Looks at everything once; when `stopping` says so, what is on its way is finished, and nothing more taken on. */
  round(now: number, stopping?: AbortSignal): Promise<void>;
  /** How much there was to do so far. */
  done(): number;
}

/**
 * Sends the digests that are due, in rounds, each of them whatever happened before; `now` in milliseconds since 1970.
 * What a collaboration throws in a round is written to the log, and stops no other.
 */
export function openDigests(parts: DigestParts, look = openLook(parts)): Digests {
  const { collaborations, deliveries, owner, log, atOnce = usualAtOnce } = parts;
  const sender = new Sender(parts);
  let done = 0;

  const { tell, tellLeft } = tellingOf(parts, atOnce);

  /** Does something for each of many; what fails for one is written to the log, and keeps nothing from the others. */
  const forEach = <T>(all: Iterable<T>, act: (one: T) => Promise<void>, stopping?: AbortSignal) =>
    inPool(
      atOnce,
      all,
      async (one) => {
        done += 1;
        await act(one).catch((error: unknown) => log.error({ err: error }, 'A digest was not looked after'));
      },
      stopping,
    );

  /** Gives up what nobody is sending any more, and lets go of what this program was never told it had. */
  async function lookAfter({
    collaboration,
    picture,
    slots,
    known,
    now,
    stopping,
  }: Round): Promise<Digest[]> {
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
    const giveUp = async ([id, one]: [string, Delivery]): Promise<void> => {
      const delivery = await deliveries.change(collaboration, id, follow, now);
      const subscription = picture.subscription.get(one.subscription);
      if (!delivery || !subscription || delivery.state === 'planned') return;
      const { state, reason } = delivery;
      log.warn({ collaboration, delivery: id, state, reason }, 'A digest was given up');
      news.push({ collaboration, subscription, delivery });
    };
    await forEach(over, giveUp, stopping);
    return news;
  }

  /** Plans what is to be shown to the secretariat before it goes out. */
  async function preview({ collaboration, slots, known, now, stopping }: Round): Promise<Digest[]> {
    const news: Digest[] = [];
    const show = async ({ delivery, subscription }: Omit<Digest, 'collaboration'>): Promise<void> => {
      if (await deliveries.create(collaboration, delivery, now))
        news.push({ collaboration, subscription, delivery });
    };
    await forEach(toPreview(slots, known, now), show, stopping);
    return news;
  }

  /** Finds what was forgotten because no program was running. */
  const remember = ({ collaboration, slots, known, now, stopping }: Round): Promise<void> =>
    forEach(
      slots.filter((one) => isForgotten(one, known, now)),
      async ({ subscription, ...slot }) => {
        const delivery = overslept({ ...slot, subscription: subscription.id }, now);
        if (!(await deliveries.create(collaboration, delivery, now))) return;
        const { state } = delivery;
        log.warn({ collaboration, delivery: deliveryId(delivery), state }, 'A digest was missed');
        await tell({ collaboration, subscription, delivery }, now);
      },
      stopping,
    );

  async function send({ collaboration, picture, slots, known, now, stopping }: Round): Promise<void> {
    const past = pastOf(known);
    const due = dueIn({ ...parts, collaboration }, picture, slots, known, now);
    const sendOne = async ({ id, take, subscription }: Due): Promise<void> => {
      const delivery = await sender.take(collaboration, id, take);
      if (!delivery) return;
      const digest = { collaboration, subscription, delivery };
      const noted = await sender.post(digest, past.lastSent(subscription.id), stopping);
      log.info({ collaboration, delivery: id, state: noted?.state }, 'A digest was due');
      if (noted && noted.state !== 'planned') await tell({ ...digest, delivery: noted }, now, past);
    };
    await forEach(due, sendOne, stopping);
  }

  return {
    done: () => done,
    async round(now, stopping) {
      for (const collaboration of collaborations)
        try {
          if (stopping?.aborted) break;
          const round = { ...(await look(collaboration, now)), stopping };
          // What a program that was killed left untold; what is told already is known to be.
          const left = [...newsIn(round)];
          const fresh = [...(await lookAfter(round)), ...(await preview(round))];
          const tellAll = async (): Promise<void> => {
            await tellLeft(collaboration, left, now, stopping);
            await forEach(fresh, (one) => tell(one, now));
          };
          // Nobody's digest waits for what is told to others, nor for what is late already.
          await Promise.all([send(round), tellAll(), remember(round)]);
        } catch (error) {
          log.error({ err: error, collaboration }, 'A round of digests was broken off');
        }
    },
  };
}
