import { type Delivery, deliveryId, to } from '../../src/domain/delivery';
import type { DigestParts } from '../../src/scheduler/parts';
import { ConnectorFailure } from '../../src/teams/failures';

const asPlanned = (newest: Delivery): Delivery | undefined =>
  newest.state === 'uncertain' ? to(newest, 'planned', newest.since) : undefined;

/** Ways of sending digests that are wrong; each breaks a law that the chaos run watches. */
export const mutants = {
  /** Who comes second to a delivery takes it for theirs. */
  'ignores claims': ({ deliveries }) => ({
    deliveries: {
      ...deliveries,
      async create(...made) {
        await deliveries.create(...made);
        return true;
      },
    },
  }),
  /** What may have arrived is sent once more. */
  'sends the uncertain again': ({ deliveries }) => ({
    deliveries: {
      ...deliveries,
      async current(collaboration, now) {
        const known = await deliveries.current(collaboration, now);
        for (const [id, { state }] of known)
          if (state === 'uncertain') await deliveries.change(collaboration, id, asPlanned, now);
        return deliveries.current(collaboration, now);
      },
    },
  }),
  /** What was throttled counts as sent. */
  'takes a refusal for an arrival': ({ send }) => ({
    async send(place, post) {
      const sending = await send(place, post);
      return sending.ok ? sending : { ok: true, post: 'none' };
    },
  }),
  /** Whatever happens is called uncertain. */
  'calls everything uncertain': ({ send }) => ({
    async send(place, post) {
      await send(place, post);
      throw new ConnectorFailure('ConnectorTimeout', 'never mind');
    },
  }),
  /** Notes a digest as sent before it is. */
  'notes before it posts': ({ deliveries, compose }) => ({
    async compose(digest, last, now) {
      const { collaboration, delivery } = digest;
      const post = await compose(digest, last, now);
      await deliveries.change(
        collaboration,
        deliveryId(delivery),
        (newest) => to(newest, 'sent', newest.since),
        now,
      );
      return post;
    },
  }),
} satisfies Record<string, (parts: DigestParts) => Partial<DigestParts>>;
export type MutantName = keyof typeof mutants;
