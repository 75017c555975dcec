import { setImmediate as breathe } from 'node:timers/promises';
import { recordOfDocument } from '../domain/record';
import { type GrowingRegister, growRegister } from '../domain/register';
import type { Store, Stored, Tombstone } from '../store/store';
import { readDocument, remembersCommand } from './document';

/** Documents read of documents to read. */
export type Progress = (done: number, total: number) => void;

/** A register that follows a journal. Its object is replaced when it starts anew. */
export interface View {
  register: GrowingRegister;
}

type Step = (register: GrowingRegister) => void;

/** Documents read at a time: a few milliseconds, then others get their turn. */
const chunk = 200;

/**
 * Brings a view up to the journal's end. Readers never meet half a commit: what is new is read first, with
 * pauses, and then applied at once.
 */
export async function catchUp(
  store: Store,
  collaboration: string,
  view: View,
  progress: Progress,
): Promise<void> {
  const since = view.register.sequence;
  const { documents, sequence } = await store.changes(collaboration, since);
  if (sequence < since) {
    // The journal is an older one (a restored backup): nothing of the old picture counts.
    view.register = growRegister(0, view.register.usualFreshDays);
    return catchUp(store, collaboration, view, progress);
  }
  if (since === 0) {
    const register = growRegister(sequence, view.register.usualFreshDays);
    for await (const steps of readInChunks(documents, progress)) for (const step of steps) step(register);
    view.register = register;
    return;
  }
  const all: Step[] = [];
  for await (const steps of readInChunks(documents, progress)) all.push(...steps);
  for (const step of all) step(view.register);
  view.register.sequence = sequence;
}

async function* readInChunks(
  documents: readonly (Stored | Tombstone)[],
  progress: Progress,
): AsyncGenerator<Step[]> {
  for (let at = 0; at < documents.length; at += chunk) {
    if (at > 0) {
      progress(at, documents.length);
      await breathe();
    }
    yield documents.slice(at, at + chunk).map(stepOf);
  }
  if (documents.length > chunk) progress(documents.length, documents.length);
}

function stepOf(change: Stored | Tombstone): Step {
  if (remembersCommand(change.id)) return () => {};
  if (!('deleted' in change)) {
    const entry = readDocument(change);
    return (register) => register.put(entry);
  }
  const gone = recordOfDocument(change.id);
  return (register) => gone && register.remove(gone.type, gone.id);
}
