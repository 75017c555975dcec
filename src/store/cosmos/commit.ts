import { randomBytes } from 'node:crypto';
import { openLanes } from '../../lib/lanes';
import { StoreError } from '../errors';
import type { Refused, Sequence, Store, Write, Written } from '../store';
import { CallFailure, isRefusal } from './calls';
import { type Documents, keptOf } from './container';
import { backOff, patiently, storeError } from './failures';
import { type Head, raised, raising, reachesBackTo, readHead, sequenceOf } from './head';
import { type Graves, writing } from './writing';

export interface CommitOptions {
  /** Account and database, for messages. */
  place: string;
  /** Seconds since 1970. */
  seconds: () => number;
  /** How long to try, in milliseconds. */
  patience: number;
}

type Result = Written | Refused;

/** Nothing was written and the batch may be sent again · another commit was first · nobody knows. */
type Setback = 'again' | 'lost' | 'unanswered';

/**
 * Commits as transactional batches, the head first. So a document is only ever refused on top of the newest
 * head, and a commit that is repeated because its answer was lost can neither count twice nor refuse itself.
 */
export function openCommits(documents: Documents, options: CommitOptions): Store['write'] {
  const { place, seconds, patience } = options;
  const inLane = openLanes();
  /** Each partition's head as the last commit left it: who writes alone need not read it. */
  const heads = new Map<string, Head>();

  async function write(
    partition: string,
    writes: readonly Write[],
    after: Sequence | undefined,
  ): Promise<Result> {
    const end = performance.now() + patience;
    // By this name the commit is found again when its answer was lost.
    const commit = randomBytes(9).toString('base64url');
    const graves: Graves = new Map();
    const look = () => patiently(patience, () => readHead(documents, 'write', partition));
    let unsure = false;
    try {
      let head = heads.get(partition);
      // Only the newest head can tell that others were first.
      if (head === undefined || (after ?? head.sequence) !== head.sequence) head = await look();
      for (let tries = 0; ; tries += 1) {
        if ((after ?? head.sequence) !== head.sequence) return { ok: false, index: 0, reason: 'overtaken' };
        const outcome = await send(partition, writes, commit, head, graves);
        if (typeof outcome === 'object') return outcome;
        if (outcome === 'unanswered') unsure = true;
        if (performance.now() > end) throw outOfPatience(place, unsure);
        if (tries > 0 || outcome !== 'lost') await backOff(tries);
        if (outcome === 'again') continue;

        const seen = await look();
        heads.set(partition, seen);
        const sequence = sequenceOf(commit, seen);
        if (sequence !== undefined) return await readBack(partition, writes, sequence);
        if (unsure && !reachesBackTo(head, seen)) throw outOfPatience(place, unsure);
        // On top of an old head it cannot come any more.
        if (seen.etag !== head.etag) unsure = false;
        head = seen;
      }
    } catch (error) {
      throw storeError(place, error, unsure);
    }
  }

  async function send(
    partition: string,
    writes: readonly Write[],
    commit: string,
    head: Head,
    graves: Graves,
  ): Promise<Result | Setback> {
    const sequence = head.sequence + 1;
    const batch = [
      raising(partition, head, commit),
      ...writes.map((one) => writing(partition, one, sequence, graves, seconds())),
    ];
    const outcome = await documents.batch(partition, batch).catch((error: unknown) => {
      if (!(error instanceof CallFailure) || error.isRefusal) throw error;
      return undefined;
    });
    if (!outcome) return 'unanswered';
    if (outcome.done) {
      const [etag, ...versions] = outcome.etags;
      heads.set(partition, raised(head, commit, etag));
      return {
        ok: true,
        sequence,
        versions: writes.map(({ kind }, at) => (kind === 'delete' ? undefined : versions[at])),
      };
    }
    const { at, status } = outcome;
    if ([404, 409, 412].includes(status))
      return at === 0 ? 'lost' : refusal(partition, writes, at - 1, graves);
    if (status === 429 || !isRefusal(status)) return 'again';
    throw new CallFailure({ operation: 'write', status }, new Error(`operation ${at} of a batch failed`));
  }

  /** Why a write was refused; deleted documents are there as tombstones, which nobody is to notice. */
  async function refusal(
    partition: string,
    writes: readonly Write[],
    index: number,
    graves: Graves,
  ): Promise<Refused | 'again'> {
    const there = await Promise.all(
      writes.slice(index).map(async (one, at) => {
        if (at > 0 && one.kind !== 'create') return undefined;
        const found = await patiently(patience, () => documents.read('write', partition, one.id));
        return found === undefined ? undefined : keptOf(found);
      }),
    );
    const [first] = there;
    if (writes[index]?.kind !== 'create')
      return { ok: false, index, reason: first?.data ? 'stale' : 'missing' };
    if (first?.data) return { ok: false, index, reason: 'exists' };
    graves.clear();
    for (const one of there) if (one && !one.data) graves.set(one.id, one._etag);
    return 'again';
  }

  /** The result of a commit whose answer was lost. */
  async function readBack(partition: string, writes: readonly Write[], sequence: Sequence): Promise<Written> {
    const version = async ({ kind, id }: Write): Promise<string | undefined> => {
      if (kind === 'delete') return undefined;
      const found = await patiently(patience, () => documents.read('write', partition, id));
      const there = found === undefined ? undefined : keptOf(found);
      // Overwritten since: nobody holds the version any more, and whoever names it is to be told "stale".
      return there?.seq === sequence ? there._etag : `overwritten:${sequence}`;
    };
    return { ok: true, sequence, versions: await Promise.all(writes.map(version)) };
  }

  return (partition, writes, after) => inLane(partition, () => write(partition, writes, after));
}

function outOfPatience(place: string, unsure: boolean): unknown {
  if (unsure) return new CallFailure({ operation: 'write' }, new Error('no answer in time'));
  return new StoreError('unavailable', `Too many others write in ${place}. Nothing was written; try again.`);
}
