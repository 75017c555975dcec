import { type Change, type ChangedDocument, type Json, takenBack } from '../domain/change';
import { fieldsOf, recordFrom } from '../domain/fields';
import type { ChangeId } from '../domain/ids';
import { type AnyRecord, recordOfDocument } from '../domain/record';
import type { Register } from '../domain/register';
import { takenBackBy } from '../domain/taken-back';
import { plainJson } from '../lib/plain-json';
import { doubleCalendar } from './calendars';
import {
  type Actor,
  type Circumstances,
  type CommandOf,
  type Decided,
  type Refusal,
  refused,
} from './command';
import { doubleDigest } from './double-digest';
import { heldByDecisions } from './held-by-decisions';
import { isSecretariat } from './rights';
import { standingOn } from './standing';

/** How long who made a change may take it back, in minutes. */
export const undoMinutes = 10;

/** Things that one change can take back: more do not fit a commit. */
const mostThings = 90;

/** Why somebody may not take a change back at a moment (ISO), or `undefined` where they may. */
export function undoRefusal(change: Change, actor: Actor, at: string): Refusal | undefined {
  if (isSecretariat(actor)) return undefined;
  const { objectId, tenant } = change.by;
  const isOwn = objectId !== '' && objectId === actor.objectId && tenant === actor.tenant;
  if (!isOwn) return { reason: 'not-allowed', who: ['secretariat'] };
  const age = Date.parse(at) - Date.parse(change.at);
  return age <= undoMinutes * 60_000 ? undefined : { reason: 'too-late', minutes: undoMinutes };
}

/**
 * Whether nothing of a change is left to be taken back: that was done, or it only made again what has been taken
 * back anew since.
 */
export function isSpent(register: Register, { id, undoes }: Change): boolean {
  if (takenBackBy(register, id)) return true;
  const again = undoes.map((one) => register.change.get(one)?.undoes ?? []);
  return (
    again.length > 0 &&
    again.every((made) => made.length > 0 && made.every((one) => takenBackBy(register, one)))
  );
}

/**
 * Takes a change back by another change: every field it touched holds again what it held before, and what it
 * created is withdrawn. Where something stands on it, nothing happens unless the whole chain is asked for.
 */
export function undo(
  { change: id, chain = false }: CommandOf<'undo'>,
  register: Register,
  actor: Actor,
  { at }: Circumstances,
): Decided {
  const change = register.change.get(id);
  if (!change) return refused({ reason: 'not-there' });
  const refusal = undoRefusal(change, actor, at);
  if (refusal) return refused(refusal);
  if (isSpent(register, change)) return refused({ reason: 'already-undone' });
  const standing = standingOn(register, change);
  const all = [change, ...standing].sort((a, b) => b.number - a.number);
  const put = heldByDecisions(restored(all, register), register);
  const mayChain = isSecretariat(actor) && put.length <= mostThings;
  if (standing.length > 0 && !(chain && mayChain))
    return refused({ reason: 'built-upon', changes: standing, mayChain });
  const double = doubleDigest(put, register);
  if (double) return refused({ reason: 'subscribed-already', subscription: double });
  const calendar = doubleCalendar(put, register);
  if (calendar) return refused({ reason: 'calendar-already', feed: calendar });
  return { ok: true, put, about: unasked(all), undoes: all.map((one): ChangeId => one.id) };
}

type Fields = Record<string, Json | undefined>;

/** The records as they were before some changes, which come the latest first. */
function restored(changes: readonly Change[], register: Register): AnyRecord[] {
  const fields = new Map<string, Fields>();
  for (const one of changes.flatMap(({ documents }) => documents)) {
    const now = fields.get(one.document) ?? fieldsIn(register, one.document);
    // What no longer exists at all is nothing to restore.
    if (now) fields.set(one.document, before(one, now));
  }
  return [...fields].flatMap(([document, restoredFields]) => {
    const named = recordOfDocument(document);
    if (!named) return [];
    return [recordFrom(named.type, restoredFields)];
  });
}

/** What some changes put on record of things that are no records, turned around: a request is asked no more. */
const unasked = (changes: readonly Change[]): ChangedDocument[] =>
  changes
    .flatMap(({ documents }) => documents)
    .filter(({ document }) => recordOfDocument(document) === undefined)
    .map((one) => ({ ...one, fields: turned(one.fields) }));

const turned = (fields: ChangedDocument['fields']): ChangedDocument['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { before: was, after }]) => [
      name,
      { ...(after === undefined ? {} : { before: after }), ...(was === undefined ? {} : { after: was }) },
    ]),
  );

const before = ({ created, fields }: ChangedDocument, now: Fields): Fields =>
  created ? { ...now, withdrawn: true } : { ...takenBack(now, fields) };

function fieldsIn(register: Register, document: string): Fields | undefined {
  const named = recordOfDocument(document);
  const record = named && register[named.type].get(named.id);
  return record && (plainJson(fieldsOf({ type: named.type, record } as AnyRecord)) as Fields);
}
