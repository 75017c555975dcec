import { dayAt } from '../domain/day';
import { type Person, personIdOf } from '../domain/person';
import { documentId } from '../domain/record';
import type { Store } from '../store/store';
import { documentOf, readDocument } from './document';
import { RegisterError } from './errors';

/** Somebody who wrote to the bot, as the activity named them. */
export type Acquaintance = Pick<Person, 'objectId' | 'tenant' | 'name'> & { user: string };

/** Whether a record says the same of somebody as they were named last. */
export const isKnownAs = (known: Person | undefined, { name, user }: Acquaintance): boolean =>
  known !== undefined && known.name === name && known.user === user;

/** How often it is tried anew when others write at the same time. */
const patience = 20;

/**
 * Keeps who wrote to the bot, so that the secretariat can grant them something: created once without a grant, and
 * written again only where they are called otherwise or have another user id. It is no change that anybody made, so
 * nothing of it is put on record. `now` in milliseconds since 1970.
 */
export function openAcquaintances(store: Store) {
  return async (collaboration: string, met: Acquaintance, now: number): Promise<void> => {
    const id = personIdOf(met.objectId, met.tenant);
    const stamp = { by: id, at: new Date(now).toISOString(), op: 'acquaintance' };
    for (let attempt = 0; attempt < patience; attempt += 1) {
      const there = await store.get(collaboration, documentId('person', id));
      const read = there && readDocument(there);
      const known = read?.type === 'person' ? read.record : undefined;
      if (isKnownAs(known, met)) return;
      const fresh = { id, grants: [], knownFrom: dayAt(now), evidence: [] };
      const record: Person = { ...fresh, ...(known ?? met), name: met.name, user: met.user };
      const document = documentOf({ type: 'person', record }, stamp);
      const result = await store.write(collaboration, [
        there ? { kind: 'replace', ...document, ifVersion: there.version } : { kind: 'create', ...document },
      ]);
      if (result.ok) return;
    }
    throw new RegisterError('contended', `Others kept writing in ${collaboration} meanwhile.`);
  };
}
