import { z } from 'zod';
import { type AnyRecord, documentId, parseRecord, recordTypes } from '../domain/record';
import { schemaVersion, upgraded } from '../domain/upgrade';
import { plainJson } from '../lib/plain-json';
import type { Json, Stored } from '../store/store';
import { RegisterError } from './errors';

/** Who wrote a document, when (ISO, UTC) and by which command; a repeated command is recognised by `op`. */
export interface Stamp {
  by: string;
  at: string;
  op: string;
}

const document = z.object({
  type: z.enum(recordTypes),
  v: z.number().int().positive(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  op: z.string(),
  record: z.unknown(),
});

/** A document as the store keeps it, under its id. */
export interface NamedDocument {
  id: string;
  data: Stored['data'];
}

/** The document a record is kept in. */
export function documentOf({ type, record }: AnyRecord, stamp: Stamp): NamedDocument {
  const data = { type, v: schemaVersion, updatedAt: stamp.at, updatedBy: stamp.by, op: stamp.op };
  // Through JSON, as an absent field may be there as `undefined`.
  const kept = plainJson(record);
  return { id: documentId(type, record.id), data: { ...data, record: kept } };
}

/** Reads the record out of a document, also of an earlier version; throws a `RegisterError` that names the document. */
export function readDocument({ id, data }: NamedDocument): AnyRecord {
  const version = data.v;
  if (typeof version === 'number' && version > schemaVersion)
    throw new RegisterError(
      'newer',
      `${id} was written by a newer version of this program (schema ${version}, this one reads up to ${schemaVersion}). Update the program.`,
    );
  try {
    const { type, v, record } = document.parse(data);
    const read = { type, record: parseRecord(type, upgraded(type, v, record)) } as AnyRecord;
    if (documentId(type, read.record.id) !== id) throw new Error(`it holds ${type}:${read.record.id}`);
    return read;
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new RegisterError('unreadable', `${id} cannot be read: ${why}`, error);
  }
}

const carriedOut = z.object({ type: z.literal('command'), v: z.literal(1), command: z.json() });

/** The document that says which command was carried out under an `op`; it lies beside the records it changed. */
export function commandDocumentOf(command: Json, stamp: Stamp): NamedDocument {
  const data = { type: 'command', v: 1, updatedAt: stamp.at, updatedBy: stamp.by, op: stamp.op };
  return { id: commandDocumentId(stamp.op), data: { ...data, command } };
}

export const commandDocumentId = (op: string): string => `command:${op}`;

/** Whether a document only remembers a command: it is no part of the register, and vanishes by itself. */
export const remembersCommand = (id: string): boolean => id.startsWith('command:');

/** The command that was carried out; throws a `RegisterError` that names the document. */
export function readCommandDocument({ id, data }: NamedDocument): Json {
  const read = carriedOut.safeParse(data);
  if (read.success) return read.data.command as Json;
  throw new RegisterError('unreadable', `${id} cannot be read: ${z.prettifyError(read.error)}`);
}
