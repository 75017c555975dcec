import { StoreError } from './errors';
import { limits, type Store, type Write } from './store';

const idPattern = /^[A-Za-z0-9_.:-]{1,255}$/;
/** A collaboration, or a part of its own inside one: `midtjylland`, `midtjylland|ops`. */
const partitionPattern = /^[A-Za-z0-9_.:-]{1,100}(\|[A-Za-z0-9_.:-]{1,100})?$/;
const loneSurrogate = /\p{Surrogate}/u;

const shown = (value: unknown): string => JSON.stringify(String(value).slice(0, 60));

function invalid(message: string): never {
  throw new StoreError('invalid', message);
}

function checkPartition(partition: string): void {
  if (!partitionPattern.test(partition))
    invalid(`${shown(partition)} is no partition: use letters, digits and _ . : - (one | may divide it)`);
}

function checkSequence(sequence: number): void {
  if (!Number.isSafeInteger(sequence) || sequence < 0) invalid(`${shown(sequence)} is no sequence`);
}

function checkId(id: string): void {
  if (typeof id !== 'string' || !idPattern.test(id))
    invalid(`${shown(id)} is no document id: use 1 to 255 letters, digits and _ . : -`);
}

/** Refuses everything that would come back from JSON as something else. */
function checkJson(value: unknown, where: string, depth: number): void {
  if (depth > limits.depth) invalid(`${where.slice(0, 100)}… is nested deeper than ${limits.depth} levels`);
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (loneSurrogate.test(value)) invalid(`${where} holds half a character (a lone surrogate)`);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) invalid(`${where} is ${value}, which JSON cannot say`);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      checkJson(value[index], `${where}[${index}]`, depth + 1);
  } else if (isPlain(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (loneSurrogate.test(key)) invalid(`${where} has a key with half a character (a lone surrogate)`);
      checkJson(inner, `${where}.${key}`, depth + 1);
    }
  } else invalid(`${where} is not pure JSON (${typeof value}); leave it out or make it text`);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Plain objects of another realm (a worker, a test's sandbox) have an Object.prototype of their own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Checks one write and gives the bytes of its data. */
function checkWrite(write: Write): number {
  checkId(write.id);
  if (write.kind !== 'create' && !write.ifVersion)
    invalid(`${write.id}: a ${write.kind} names the version it read`);
  const { expiresAt } = write;
  if (expiresAt !== undefined && !(Number.isSafeInteger(expiresAt) && expiresAt > 0))
    invalid(`${write.id}: expiresAt is whole seconds since 1970, not ${shown(expiresAt)}`);
  if (write.kind === 'delete') return 0;
  const { data } = write;
  if (Array.isArray(data) || !isPlain(data)) invalid(`${write.id}: a document is an object`);
  checkJson(data, write.id, 1);
  const bytes = Buffer.byteLength(JSON.stringify(data));
  if (bytes > limits.documentBytes)
    throw new StoreError(
      'too-large',
      `${write.id} has ${bytes} bytes; a document may have ${limits.documentBytes}. Divide it.`,
    );
  return bytes;
}

function checkCommit(writes: readonly Write[]): void {
  if (writes.length === 0) invalid('a commit without writes');
  if (writes.length > limits.writes)
    throw new StoreError(
      'too-large',
      `${writes.length} writes in one commit; at most ${limits.writes}. Split it.`,
    );
  const ids = new Set<string>();
  let bytes = 0;
  for (const write of writes) {
    bytes += checkWrite(write);
    if (ids.has(write.id)) invalid(`${write.id} is written twice in one commit`);
    ids.add(write.id);
  }
  if (bytes > limits.commitBytes)
    throw new StoreError('too-large', `a commit of ${bytes} bytes; at most ${limits.commitBytes}. Split it.`);
}

/** Puts the rules that hold for every store before an engine: what they refuse, no engine ever sees. */
export function withRules(engine: Store): Store {
  let closing: Promise<void> | undefined;
  const open = (): void => {
    if (closing) throw new StoreError('unavailable', 'the store is closed');
  };
  return {
    async get(partition, id) {
      open();
      checkPartition(partition);
      checkId(id);
      return engine.get(partition, id);
    },
    async write(partition, writes, after) {
      open();
      checkPartition(partition);
      checkCommit(writes);
      if (after !== undefined) checkSequence(after);
      return engine.write(partition, writes, after);
    },
    async changes(partition, since) {
      open();
      checkPartition(partition);
      checkSequence(since);
      return engine.changes(partition, since);
    },
    close() {
      closing ??= engine.close();
      return closing;
    },
  };
}
