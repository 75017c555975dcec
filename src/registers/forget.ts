import { forgetting } from '../domain/forgotten';
import { personIdOf } from '../domain/person';
import { documentId } from '../domain/record';
import type { Store, Stored, Write } from '../store/store';
import { type Forgotten, languages, places, toldFor, withoutThem } from './without-them';

/** What lies beside a register, by the ends of its partitions' names; a test holds that none is missing. */
export const besides = ['digests', 'reminders', 'missed', 'said', 'rounds', 'plans', 'plan-rows'] as const;
/** What lies above all collaborations. */
const above = [places, languages, '_bindings|ops'] as const;

/** Everything that stands for somebody: what is known of them, and the chats they have with the bot alone. */
export async function chatsOf(store: Store, { objectId, tenant }: Forgotten): Promise<string[]> {
  if (objectId === undefined || tenant === undefined) return [];
  const person = personIdOf(objectId, tenant);
  const { documents } = await store.changes(places, 0);
  return documents.flatMap((one) =>
    !('deleted' in one) && one.data.person === person && typeof one.data.place === 'string'
      ? [one.data.place]
      : [],
  );
}

/** How many documents name somebody, by the partition they lie in. */
export async function standingOf(
  store: Store,
  collaborations: readonly string[],
  who: Forgotten,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const partition of partitionsOf(collaborations)) {
    const named = await namingIn(store, partition, who);
    if (named.length > 0) counts.set(partition, named.length);
  }
  return counts;
}

/**
 * Puts a former participant in the place of somebody, everywhere and in all that was ever changed: what was done stays,
 * who did it is gone. Roles, reminders, calendars and digests in their own chat end. Each document is a commit of its
 * own, and their own record is the last: stopped on the way, the same call goes on with the same pseudonym. Gives the
 * number of documents. `now` in milliseconds since 1970; programs at work follow as with any commit, and after a day
 * nothing of the old ids is left.
 */
export async function forget(
  store: Store,
  collaborations: readonly string[],
  who: Forgotten,
  { now, newPseudonym }: { now: number; newPseudonym: string },
): Promise<number> {
  const mark = who.objectId && who.tenant ? documentId('person', personIdOf(who.objectId, who.tenant)) : '';
  const pseudonym = mark === '' ? newPseudonym : await pseudonymFor(store, mark, newPseudonym);
  const seconds = Math.ceil(now / 1000);
  let done = 0;
  const inPartition = async (partition: string, isLast: boolean): Promise<void> => {
    for (const { id } of await namingIn(store, partition, who)) {
      if ((id === mark) !== isLast) continue;
      await rewritten(store, partition, id, (there) =>
        withoutThem(there, { ...who, partition, pseudonym, seconds }),
      );
      done += 1;
    }
  };
  for (const partition of partitionsOf(collaborations)) await inPartition(partition, false);
  for (const collaboration of collaborations) await inPartition(collaboration, true);
  if (mark !== '')
    await rewritten(store, marks, mark, ({ id, version }) => [
      { kind: 'delete', id, ifVersion: version, expiresAt: seconds + toldFor },
    ]);
  return done;
}

const partitionsOf = (collaborations: readonly string[]): string[] => [
  ...collaborations.flatMap((one) => [one, ...besides.map((beside) => `${one}|${beside}`)]),
  ...above,
];

async function namingIn(store: Store, partition: string, who: Forgotten): Promise<Stored[]> {
  const { inText } = forgetting(who, '');
  const { documents } = await store.changes(partition, 0);
  return documents.flatMap((one) => {
    if ('deleted' in one) return [];
    const text = `${one.id} ${JSON.stringify(one.data)}`;
    return inText(text) === text ? [] : [one];
  });
}

/** Under which name somebody is being forgotten: gone with the last of them. */
const marks = '_forgetting|ops';

async function pseudonymFor(store: Store, id: string, made: string): Promise<string> {
  const there = await store.get(marks, id);
  if (there) return String(there.data.pseudonym);
  const data = { type: 'forgetting', v: 1, pseudonym: made };
  if ((await store.write(marks, [{ kind: 'create', id, data }])).ok) return made;
  return pseudonymFor(store, id, made);
}

/** Writes what follows from the newest state of a document, where there still is one. */
async function rewritten(
  store: Store,
  partition: string,
  id: string,
  follow: (there: Stored) => Write[],
): Promise<void> {
  for (;;) {
    const there = await store.get(partition, id);
    if (!there || (await store.write(partition, follow(there))).ok) return;
  }
}
