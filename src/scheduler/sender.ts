import {
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
import type { Digest, DigestParts } from './parts';

/** What follows for a delivery, from the state that the store holds of it. */
type Follow = (newest: Delivery) => Delivery | undefined;

interface Note {
  collaboration: string;
  id: string;
  follow: Follow;
}

/**
 * Posts deliveries that this program has taken on, and notes what came of it. A note that could not be written is
 * kept, and written at the next occasion: until then nobody takes the delivery for unsent.
 */
export class Sender {
  /** What is on its way, or has come to something that is not written yet. */
  private readonly mine = new Map<string, Note | undefined>();

  constructor(private readonly parts: DigestParts) {}

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

  /** Composes and posts one digest. Told at the end: what became of it. Never throws. */
  async post(digest: Digest, last: number | undefined): Promise<Delivery | undefined> {
    const { collaboration, delivery } = digest;
    const id = deliveryId(delivery);
    const follow = await this.tried(digest, last);
    return this.note({ collaboration, id, follow });
  }

  /** Writes what could not be written before. */
  async catchUp(): Promise<void> {
    for (const note of [...this.mine.values()]) if (note) await this.note(note);
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

  private async tried(digest: Digest, last: number | undefined): Promise<Follow> {
    const { compose, send, now, chance, owner, log } = this.parts;
    const { delivery, subscription } = digest;
    const own =
      (follow: (mine: Delivery) => Delivery): Follow =>
      (newest) =>
        newest.state === 'sending' && newest.owner === owner ? follow(newest) : undefined;
    const later = (reason: string, atLeast = 0): Follow =>
      own((mine) => deferred(mine, now(), Math.max(atLeast, backOff(mine.attempts, chance())), reason));

    let post: Awaited<ReturnType<typeof compose>>;
    try {
      post = await compose(digest, last, now());
    } catch (error) {
      log.error({ err: error, subscription: subscription.id }, 'A digest could not be composed');
      return later('it could not be composed');
    }
    if (post === undefined) return own((mine) => quiet(mine, now()));
    // A program that stood still meanwhile leaves it to those who took it for stopped.
    if (now() - delivery.since > postAtMost) return later('the program stood still');
    try {
      const sending = await send(subscription.place, post);
      if (sending.ok)
        // Others may have given it up meanwhile: it arrived all the same.
        return (newest) =>
          (newest.state === 'sending' && newest.owner === owner) || newest.state === 'uncertain'
            ? sent(newest, now(), sending.post)
            : undefined;
      if (sending.reason === 'not-now') return later('the channel was busy', sending.retryAfter);
      return own((mine) => undeliverable(mine, now(), sending.reason));
    } catch (error) {
      log.warn({ err: error, subscription: subscription.id }, 'Whether a digest arrived is uncertain');
      return own((mine) => uncertain(mine, now(), 'the channel did not answer'));
    }
  }
}

const keyOf = (collaboration: string, id: string): string => `${collaboration}\n${id}`;
