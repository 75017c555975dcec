import type { Share } from '../lib/share';
import type { Store } from '../store/store';

/** A program writes so often that it is there, in milliseconds, and reads who else is. */
export const beatEvery = 10_000;

/** So long, in milliseconds, a program goes by what it read: two beats may fail, and what follows is silence. */
const trusted = 2 * beatEvery;

/** Who comes anew is silent for so long: by then all others have read of it, and what they had begun is out. */
const handOver = trusted + 2_000;

/** Who has not written for so long counts no more: it has long been silent itself. */
const gone = 3 * beatEvery;

/** Who says goodbye counts for a little longer: its last posts are within the second that is limited. */
const goodbye = 1_000;

/** In seconds; longer than clocks may differ. */
const kept = 600;

/** Programs stand above collaborations, in a partition that no collaboration can be named after. */
const partition = '_speakers|ops';

/** The programs that speak from one store, as one of them knows the others. */
export interface Speakers {
  /** This program's part of what all may send; `undefined` before the first beat. */
  share(): Share | undefined;
  /** Says that this program is there, and reads who else is. To be called every `beatEvery` milliseconds. */
  beat(now: number): Promise<void>;
  /** Says that it will not speak any more. */
  leave(): Promise<void>;
}

/**
 * Divides what an app may send among the programs on one store, without asking the store at any post. Each keeps a
 * document of its own and goes by how many keep changing theirs, on its own clock (`elapsed`, milliseconds of any
 * beginning): no two clocks have to agree. A share only grows when those who had the rest are surely silent: who comes
 * anew waits until all others have read of it, and who could not beat for long takes itself for gone before others do.
 * Nobody waits who finds nobody: whoever comes later will find it. `id` is a run of the program; `now` in `beat` is in
 * milliseconds since 1970.
 */
export function openSpeakers(store: Store, { id, elapsed }: { id: string; elapsed(): number }): Speakers {
  const own = `speaker:${id}`;
  /** Until when others count. */
  const others = new Map<string, number>();
  let read = 0;
  let share: Share | undefined;

  async function write(now: number): Promise<void> {
    const data = { type: 'speaker', v: 1 };
    const expiresAt = Math.ceil(now / 1000) + kept;
    const there = await store.get(partition, own);
    const content = { id: own, data, expiresAt };
    const written = await store.write(partition, [
      there ? { kind: 'replace', ...content, ifVersion: there.version } : { kind: 'create', ...content },
    ]);
    // It expired in between: the next beat makes it anew.
    if (!written.ok) throw new Error(`That this program speaks was not written: ${written.reason}`);
  }

  async function follow(): Promise<void> {
    let news = await store.changes(partition, read);
    // The journal is an older one (a restored backup).
    if (news.sequence < read) news = await store.changes(partition, 0);
    read = news.sequence;
    const at = elapsed();
    for (const one of news.documents) {
      if (one.id === own) continue;
      const isGone = 'deleted' in one;
      if (!isGone) others.set(one.id, at + gone);
      else if (others.has(one.id)) others.set(one.id, at + goodbye);
    }
    for (const [other, until] of others) if (until <= at) others.delete(other);
  }

  return {
    share: () => share,
    async beat(now) {
      const begun = elapsed();
      const isNew = share === undefined || begun >= share.until;
      await write(now);
      const written = elapsed();
      await follow();
      const all = [own, ...others.keys()].sort();
      const joins = all.length === 1 ? begun : written + handOver;
      share = {
        of: all.length,
        rank: all.indexOf(own),
        from: isNew ? joins : (share?.from ?? joins),
        until: begun + trusted,
      };
    },
    async leave() {
      share = undefined;
      const there = await store.get(partition, own);
      if (there) await store.write(partition, [{ kind: 'delete', id: own, ifVersion: there.version }]);
    },
  };
}
