import type { Outcome, Refusal } from '../commands/command';
import { documentId } from '../domain/record';
import type { Register } from '../domain/register';
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
export type Executed = { ok: true; command: Json } | { ok: false; refusal: Refusal };

export type Execute = (
  collaboration: string,
  execution: Execution,
  stamp: Stamp,
  now: number,
) => Promise<Executed>;

/** How often it is decided anew when others write at the same time. */
const patience = 20;

/** How long a command is remembered by its `op`, in seconds. */
const remembered = 30 * 86_400;

/**
 * The only way to change a register: decides on the newest picture, and commits only where every record is still
 * the one decided about; otherwise it is decided again. Afterwards the picture holds the change. `now` in
 * milliseconds since 1970. Throws a `StoreError` or a `RegisterError`; the same call again is then safe.
 */
export function openExecute(store: Store, registers: Registers): Execute {
  return async (collaboration, { command, decide }, stamp, now) => {
    const expiresAt = Math.ceil(now / 1000) + remembered;
    for (let attempt = 0; attempt < patience; attempt += 1) {
      const done = await store.get(collaboration, commandDocumentId(stamp.op));
      if (done) return { ok: true, command: readCommandDocument(done) };
      const register = await registers.newest(collaboration, now);
      const outcome = decide(register);
      if (!outcome.ok) return outcome;
      const { sequence } = register;
      const writes: Write[] = [{ kind: 'create', ...commandDocumentOf(command, stamp), expiresAt }];
      let isOvertaken = false;
      for (const entry of outcome.put) {
        const there = await store.get(collaboration, documentId(entry.type, entry.record.id));
        // Written since the picture was taken, or deleted: what was decided was about something else.
        const isKnown = register[entry.type].has(entry.record.id);
        if (isKnown ? !there || there.sequence > sequence : there) isOvertaken = true;
        writes.push(
          there
            ? { kind: 'replace', ...documentOf(entry, stamp), ifVersion: there.version }
            : { kind: 'create', ...documentOf(entry, stamp) },
        );
      }
      if (isOvertaken || !(await store.write(collaboration, writes)).ok) continue;
      await registers.newest(collaboration, now);
      return { ok: true, command };
    }
    throw new RegisterError('contended', `Others kept writing in ${collaboration} meanwhile. Try again.`);
  };
}
