import { forgetting, type Identity } from '../domain/forgotten';
import { personIdOf } from '../domain/person';
import type { Json, Stored, Write } from '../store/store';
import { remembersCommand } from './document';

/** Somebody to be forgotten, with where they belong. */
export interface Forgotten extends Identity {
  tenant: string | undefined;
}

/** Somebody who is being forgotten in a partition; `seconds` since 1970. */
interface Leaving extends Forgotten {
  partition: string;
  pseudonym: string;
  seconds: number;
}

/** Where the addresses of places lie. */
export const places = '_places|ops';
/** Where the language lies that somebody chose, in every collaboration. */
export const languages = '_languages|ops';

/** For how long a tombstone with an id of theirs is told, and what lies beside a register is kept, in seconds. */
export const toldFor = 86_400;
const keptBeside = 90 * 86_400;

/** What is written in the place of a document that names them. */
export function withoutThem(there: Stored, who: Leaving): Write[] {
  const { id, version: ifVersion } = there;
  const { partition, seconds } = who;
  const { inText, inValue } = forgetting(who, who.pseudonym);
  const gone: Write = { kind: 'delete', id, ifVersion, expiresAt: seconds + toldFor };
  const isTheirChat = partition === places && who.others.some((one) => one === there.data.place);
  if (isTheirChat || partition === languages || remembersCommand(id)) return [gone];
  const data = inValue(ended(there.data, who)) as Stored['data'];
  const isBeside = partition.includes('|') && !partition.startsWith('_');
  const expiry = isBeside ? { expiresAt: seconds + keptBeside } : {};
  const renamed = inText(id);
  return renamed === id
    ? [{ kind: 'replace', id, data, ifVersion, ...expiry }]
    : [{ kind: 'create', id: renamed, data, ...expiry }, gone];
}

/** A document in which what was theirs alone has ended: what they might do, and what was sent to them. */
function ended(data: Stored['data'], { objectId, tenant }: Forgotten): Stored['data'] {
  const { type, record } = data;
  if (!isObject(record) || objectId === undefined || tenant === undefined) return data;
  const person = personIdOf(objectId, tenant);
  if (type === 'person' && record.id === person) {
    const { user: _user, reminders: _reminders, snoozed: _snoozed, ...rest } = record;
    return { ...data, record: { ...rest, grants: [] } };
  }
  const isOwn = record.owner === person && (type === 'feed' || record.placeKind === 'personal');
  return isOwn ? { ...data, record: { ...record, withdrawn: true } } : data;
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
