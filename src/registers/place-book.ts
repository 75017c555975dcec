import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Store, Stored, Write } from '../store/store';

/** A place the bot can speak in, with what its channel needs to be reached; `person` is whose personal chat it is. */
export interface BookedPlace {
  place: string;
  reference: object;
  person?: string | undefined;
}

/** Places stand above collaborations, as bindings do, in a partition that no collaboration can be named after. */
const partition = '_places|ops';

const document = z.object({
  type: z.literal('place'),
  v: z.literal(1),
  place: z.string(),
  reference: z.looseObject({}),
  person: z.string().optional(),
});

/** Ids from outside may hold any character. */
const idOf = (place: string): string => `place:${createHash('sha256').update(place).digest('hex')}`;

/** What puts data in the place of a version, or `undefined` data in the place of either; nothing where nothing is to do. */
function writeOf(
  id: string,
  ifVersion: string | undefined,
  data: Stored['data'] | undefined,
): Write | undefined {
  if (ifVersion === undefined) return data && { kind: 'create', id, data };
  return data ? { kind: 'replace', id, data, ifVersion } : { kind: 'delete', id, ifVersion };
}

/** Opens the book of places in a store. What cannot be read in it is passed over: the place is met again. */
export function openPlaceBook(store: Store) {
  /** Whoever writes last is right. */
  async function put(place: string, data: Stored['data'] | undefined): Promise<void> {
    const id = idOf(place);
    for (;;) {
      const there = await store.get(partition, id);
      const write = writeOf(id, there?.version, data);
      if (write === undefined || (await store.write(partition, [write])).ok) return;
    }
  }

  return {
    async load(): Promise<BookedPlace[]> {
      const { documents } = await store.changes(partition, 0);
      return documents.flatMap((one) => {
        const read = 'deleted' in one ? undefined : document.safeParse(one.data).data;
        return read ? [{ place: read.place, reference: read.reference, person: read.person }] : [];
      });
    },
    keep: ({ place, reference, person }: BookedPlace): Promise<void> =>
      put(
        place,
        JSON.parse(JSON.stringify({ type: 'place', v: 1, place, reference, person })) as Stored['data'],
      ),
    forget: (place: string): Promise<void> => put(place, undefined),
  };
}
