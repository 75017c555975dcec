import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Parked, parked } from '../domain/parked';
import { plainJson } from '../lib/plain-json';
import type { Store, Stored, Write } from '../store/store';

/**
 * A place the bot was in, with what its channel needs to be reached; `person` is whose personal chat it is, `team` whose
 * channel. One that is `parked` is not spoken to.
 */
export interface BookedPlace {
  place: string;
  reference: object;
  person?: string | undefined;
  team?: string | undefined;
  parked?: Parked | undefined;
}

/** Places stand above collaborations, as bindings do, in a partition that no collaboration can be named after. */
const partition = '_places|ops';

const document = z.object({
  type: z.literal('place'),
  v: z.literal(1),
  place: z.string(),
  reference: z.looseObject({}),
  person: z.string().optional(),
  team: z.string().optional(),
  parked: parked.optional(),
});

/** Ids from outside may hold any character. */
const idOf = (place: string): string => `place:${createHash('sha256').update(place).digest('hex')}`;

/** Opens the book of places in a store. What cannot be read in it is passed over: the place is met again. */
export function openPlaceBook(store: Store) {
  let read = 0;

  return {
    /** What was written since this was last asked, by whichever program; at first all. The newest last. */
    async load(): Promise<BookedPlace[]> {
      let news = await store.changes(partition, read);
      // The journal is an older one (a restored backup).
      if (news.sequence < read) news = await store.changes(partition, 0);
      read = news.sequence;
      return news.documents.flatMap((one) => {
        const found = 'deleted' in one ? undefined : document.safeParse(one.data).data;
        if (!found) return [];
        const { place, reference, person, team, parked } = found;
        return [{ place, reference, person, team, parked }];
      });
    },

    /** Whoever writes last is right. */
    async keep({ place, reference, person, team, parked }: BookedPlace): Promise<void> {
      const id = idOf(place);
      const said = { type: 'place', v: 1, place, reference, person, team, parked };
      const data = plainJson(said) as Stored['data'];
      for (;;) {
        const there = await store.get(partition, id);
        const write: Write = there
          ? { kind: 'replace', id, data, ifVersion: there.version }
          : { kind: 'create', id, data };
        if ((await store.write(partition, [write])).ok) return;
      }
    },
  };
}
