import type { Outcome, Refusal } from '../commands/command';
import { documentId } from '../domain/record';
import type { Register } from '../domain/register';
import { openLanes } from '../lib/lanes';
import type { Json, Store, Write } from '../store/store';
import {
  commandDocumentId,
  commandDocumentOf,
  documentOf,
  readCommandDocument,
  type Stamp,
} from './document';
import { RegisterError } from './errors';
import type { Registers } from './registers';

/** What is to be carried out: the command as it is remembered, and what it comes to in a register as it is. */
export interface Execution {
  command: Json;
  decide(register: Register): Outcome;
}

/**
 * What came of it. `command` is the one that was carried out under this `op`: where it is repeated, the first one,
 * and nothing is written again.
 */
export type Executed = { ok: true; command: Json; isRepeat: boolean } | { ok: false; refusal: Refusal };

export type Execute = (
  collaboration: string,
  execution: Execution,
  stamp: Stamp,
  now: number,
) => Promise<Executed>;

/** How often it is decided anew when other programs write at the same time. */
const patience = 20;

/** How long a command is remembered by its `op`, in seconds. */
const remembered = 30 * 86_400;

/**
 * The only way to change a register: decides on the picture at hand, and commits only as the very next commit after
 * it; otherwise, and before anything is refused, it is decided again on the newest. So nothing is decided about what is no longer so, be it a record, a name that
 * was free, or that nothing stands on a change; and changes are counted without a gap. Afterwards the picture holds
 * the change. `now` in milliseconds since 1970. Throws a `StoreError` or a `RegisterError`; the same call again is
 * then safe.
 */
export function openExecute(store: Store, registers: Registers): Execute {
  const inLane = openLanes();

  /** What an earlier press of the same button came to. */
  async function repeated(
    collaboration: string,
    register: Register,
    { command }: Execution,
    { op }: Stamp,
  ): Promise<Executed | undefined> {
    const done = await store.get(collaboration, commandDocumentId(op));
    if (done) return { ok: true, command: readCommandDocument(done), isRepeat: true };
    // Longer ago than commands are remembered; what was changed is on record for good.
    return register.change.has(op) ? { ok: true, command, isRepeat: true } : undefined;
  }

  /** Says `again` where it has to be decided once more, on the newest picture. */
  async function attempt(
    collaboration: string,
    execution: Execution,
    stamp: Stamp,
    now: number,
    picture: 'current' | 'newest',
  ): Promise<Executed | 'again'> {
    const { command, decide } = execution;
    const register = await registers[picture](collaboration, now);
    // Looked for after the picture was taken: a press that came first shows in the one or in the other.
    const done = picture === 'newest' && (await repeated(collaboration, register, execution, stamp));
    if (done) return done;
    if (picture === 'current' && register.change.has(stamp.op)) return 'again';
    const { sequence } = register;
    const outcome = decide(register);
    if (!outcome.ok) return picture === 'newest' ? outcome : 'again';
    const writes = await Promise.all(
      outcome.put.map(async (entry): Promise<Write> => {
        // The picture is the newest: what it does not hold is not there.
        const isNew = !register[entry.type].has(entry.record.id);
        const there = isNew
          ? undefined
          : await store.get(collaboration, documentId(entry.type, entry.record.id));
        return there
          ? { kind: 'replace', ...documentOf(entry, stamp), ifVersion: there.version }
          : { kind: 'create', ...documentOf(entry, stamp) };
      }),
    );
    const expiresAt = Math.ceil(now / 1000) + remembered;
    const memory: Write = { kind: 'create', ...commandDocumentOf(command, stamp), expiresAt };
    const written = await store.write(collaboration, [memory, ...writes], sequence);
    if (!written.ok) return 'again';
    await registers.committed(collaboration, { sequence: written.sequence, entries: outcome.put }, now);
    return { ok: true, command, isRepeat: false };
  }

  return (collaboration, execution, stamp, now) =>
    inLane(collaboration, async () => {
      for (let tries = 0; tries < patience; tries += 1) {
        // Who is alone, as nearly always, has the newest picture at hand: nobody waits for the store to say so.
        const picture = tries === 0 ? 'current' : 'newest';
        const executed = await attempt(collaboration, execution, stamp, now, picture);
        if (executed !== 'again') return executed;
      }
      throw new RegisterError('contended', `Others kept writing in ${collaboration} meanwhile. Try again.`);
    });
}
