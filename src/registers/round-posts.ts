import { z } from 'zod';
import type { Store } from '../store/store';

/** How long the card of a round is kept up to date, in seconds. */
const kept = 90 * 86_400;

/** Where the card of a round stands: the place, and the post in it. */
const roundPost = z.object({ place: z.string(), post: z.string() });
export type RoundPost = z.infer<typeof roundPost>;

/** Where the cards of rounds stand, beside the register of each collaboration. */
export interface RoundPosts {
  keep(collaboration: string, round: string, where: RoundPost, now: number): Promise<void>;
  find(collaboration: string, round: string): Promise<RoundPost | undefined>;
}

const partitionOf = (collaboration: string): string => `${collaboration}|rounds`;
const idOf = (round: string): string => `round:${round}`;

/** Opens them in a store; each is created once and vanishes by itself. `now` in milliseconds since 1970. */
export function openRoundPosts(store: Store): RoundPosts {
  return {
    async keep(collaboration, round, where, now) {
      const expiresAt = Math.ceil(now / 1000) + kept;
      const data = { type: 'round', v: 1, ...where };
      await store.write(partitionOf(collaboration), [{ kind: 'create', id: idOf(round), data, expiresAt }]);
    },
    async find(collaboration, round) {
      const found = await store.get(partitionOf(collaboration), idOf(round));
      return found && roundPost.safeParse(found.data).data;
    },
  };
}
