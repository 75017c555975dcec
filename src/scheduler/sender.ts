import {
  awaits,
  backOff,
  type Delivery,
  deferred,
  deliveryId,
  postAtMost,
  quiet,
  sent,
  uncertain,
  undeliverable,
} from '../domain/delivery';
import { within } from '../lib/within';
import type { Outgoing, SendingParts } from './parts';
import { inPool } from './pool';

/** What follows for a delivery, from the state that the store holds of it. */
type Follow = (newest: Delivery) => Delivery | undefined;

/** How many notes are caught up with at once. */
const notesAtOnce = 8;

/** How long composing or posting may take, in milliseconds of the wall's time: what hangs keeps nobody waiting for ever. */
const longest = 110_000;

interface Note {
  collaboration: string;
  id: string;
  follow: Follow;
}

/**
 * Posts deliveries that this program has taken on, and notes what came of it. A note that could not be written is
 * kept, and written at the next occasion: until then nobody takes the delivery for unsent.
 */
export class Sender<O extends Outgoing> {
  /** What is on its way, or has come to something that is not written yet. */
  private readonly mine = new Map<string, Note | undefined>();

  constructor(private readonly parts: SendingParts<O>) {}

  /** Whether this program knows what becomes of a delivery. */
  isMine(collaboration: string, id: string): boolean {
    return this.mine.has(keyOf(collaboration, id));
  }

  /** Takes a delivery on, before anything of it is posted. What fails is tried again at the next round. */
  async take(
    collaboration: string,
    id: string,
    take: () => Promise<Delivery | undefined>,
  ): Promise<Delivery | undefined> {
    const key = keyOf(collaboration, id);
    if (this.mine.has(key)) return undefined;
    this.mine.set(key, undefined);
    try {
      const delivery = await take();
      if (delivery?.state === 'sending') return delivery;
    } catch (error) {
      this.parts.log.error({ err: error, collaboration, delivery: id }, 'A digest could not be taken on');
    }
    this.mine.delete(key);
    return undefined;
  }

  /**
   * Composes and posts one digest; where `stopping` says so before it is posted, it is let go of, for another program
   * to send at once. Told at the end: what became of it. Never throws.
   */
  async post(digest: O, last: number | undefined, stopping?: AbortSignal): Promise<Delivery | undefined> {
    const { collaboration, delivery } = digest;
    const id = deliveryId(delivery);
    const follow = await this.tried(digest, last, stopping);
    return this.note({ collaboration, id, follow });
  }

  /** Writes what could not be written before. */
  async catchUp(): Promise<void> {
    const unwritten = [...this.mine.values()].filter((note) => note !== undefined);
    await inPool(notesAtOnce, unwritten, async (note) => {
      await this.note(note);
    });
  }

  private async note(note: Note): Promise<Delivery | undefined> {
    const { collaboration, id, follow } = note;
    const key = keyOf(collaboration, id);
    this.mine.set(key, note);
    try {
      const now = this.parts.now();
      const noted = await this.parts.deliveries.change(collaboration, id, follow, now);
      this.mine.delete(key);
      return noted;
    } catch (error) {
      this.parts.log.error(
        { err: error, collaboration, delivery: id },
        'What became of a digest was not noted',
      );
      return undefined;
    }
  }

  private async tried(digest: O, last: number | undefined, stopping?: AbortSignal): Promise<Follow> {
    const { compose, send, now, chance, log } = this.parts;
    const { delivery, subscription } = digest;
    const follow =
      (next: (mine: Delivery) => Delivery): Follow =>
      (newest) =>
        awaits(newest, delivery) ? next(newest) : undefined;
    const later = (reason: string, atLeast = 0): Follow =>
      follow((mine) => deferred(mine, now(), Math.max(atLeast, backOff(mine.attempts, chance())), reason));

    let post: Awaited<ReturnType<typeof compose>>;
    try {
      post = await within(longest, compose(digest, last, now()));
    } catch (error) {
      log.error({ err: error, subscription: subscription.id }, 'A digest could not be composed');
      return later('it could not be composed');
    }
    if (post === undefined) return follow((mine) => quiet(mine, now()));
    if (stopping?.aborted) return follow((mine) => deferred(mine, now(), 0, 'the program was stopping'));
    // A program that stood still meanwhile leaves it to those who took it for stopped.
    if (now() - delivery.since > postAtMost) return later('the program stood still');
    try {
      const sending = await within(longest, send(subscription.place, post));
      // Whatever others made of it meanwhile, it arrived.
      if (sending.ok)
        return (newest) =>
          awaits(newest, delivery) || newest.state === 'uncertain'
            ? sent(newest, now(), sending.post)
            : undefined;
      if (sending.reason !== 'not-now') return follow((mine) => undeliverable(mine, now(), sending.reason));
      if (sending.why !== undefined)
        log.warn({ err: sending.why, subscription: subscription.id }, 'A digest was not taken');
      return later('the channel was busy', sending.retryAfter);
    } catch (error) {
      log.warn({ err: error, subscription: subscription.id }, 'Whether a digest arrived is uncertain');
      return (newest) =>
        awaits(newest, delivery) && newest.state === 'sending'
          ? uncertain(newest, now(), 'the channel did not answer')
          : undefined;
    }
  }
}

const keyOf = (collaboration: string, id: string): string => `${collaboration}\n${id}`;
