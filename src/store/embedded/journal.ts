import { setImmediate as breathe } from 'node:timers/promises';
import type { Refused, Sequence, Store, Stored, Tombstone, Write } from '../store';
import type { Connection } from './driver';

interface Row {
  id: string;
  seq: Sequence;
  data: string | null;
  place: number;
}

/** Documents read at a time: between pages others get their turn. */
const pageSize = 500;

/** The journal's statements on an open connection. `seconds` tells the time in seconds since 1970. */
export function journalOn(connection: Connection, seconds: () => number) {
  const alive = '(expires IS NULL OR expires > ?)';
  const select = 'SELECT id, seq, data, rowid AS place FROM documents WHERE part = ?';
  const head = connection.prepare('SELECT seq FROM partitions WHERE name = ?');
  const raise = connection.prepare(
    'INSERT INTO partitions VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET seq = seq + 1',
  );
  const one = connection.prepare(`${select} AND id = ? AND ${alive}`);
  const page = connection.prepare(
    `${select} AND (seq, rowid) > (?, ?) AND ${alive} ORDER BY seq, rowid LIMIT ${pageSize}`,
  );
  const put = connection.prepare(
    `INSERT INTO documents (part, id, seq, data, expires) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (part, id) DO UPDATE SET seq = excluded.seq, data = excluded.data, expires = excluded.expires`,
  );
  const sweep = connection.prepare('DELETE FROM documents WHERE expires <= ?');

  const sequenceOf = (partition: string): Sequence =>
    (head.all(partition)[0] as { seq: Sequence } | undefined)?.seq ?? 0;
  const find = (partition: string, id: string): Row | undefined =>
    one.all(partition, id, seconds())[0] as Row | undefined;

  return {
    get(partition: string, id: string): Stored | undefined {
      const row = find(partition, id);
      return row?.data == null ? undefined : stored(row, row.data);
    },

    /** Does the writes inside an open transaction; after a refusal the caller rolls back. */
    write(
      partition: string,
      writes: readonly Write[],
      after: Sequence | undefined,
    ): Awaited<ReturnType<Store['write']>> {
      sweep.run(seconds());
      raise.run(partition);
      const sequence = sequenceOf(partition);
      if (after !== undefined && sequence !== after + 1) return { ok: false, index: 0, reason: 'overtaken' };
      for (const [index, write] of writes.entries()) {
        const reason = refusal(find(partition, write.id), write);
        if (reason) return { ok: false, index, reason };
        const data = write.kind === 'delete' ? null : JSON.stringify(write.data);
        put.run(partition, write.id, sequence, data, write.expiresAt ?? null);
      }
      const versions = writes.map(({ kind }) => (kind === 'delete' ? undefined : String(sequence)));
      return { ok: true, sequence, versions };
    },

    /**
     * A document that changes while the pages are read moves to the journal's end and is met again there, so
     * the whole is exact as of the last page; its older state is dropped. `attempt` runs what may be held up.
     */
    async changes(
      partition: string,
      since: Sequence,
      attempt: <T>(act: () => T) => Promise<T>,
    ): ReturnType<Store['changes']> {
      const documents = new Map<string, Stored | Tombstone>();
      let last: Pick<Row, 'seq' | 'place'> = { seq: since, place: Number.MAX_SAFE_INTEGER };
      for (;;) {
        const { seq, place } = last;
        const [sequence, rows] = await attempt(() => {
          const head = sequenceOf(partition);
          return [head, head > since ? (page.all(partition, seq, place, seconds()) as Row[]) : []] as const;
        });
        for (const row of rows) {
          documents.delete(row.id);
          documents.set(row.id, row.data === null ? tombstone(row) : stored(row, row.data));
        }
        last = rows.at(-1) ?? last;
        if (rows.length < pageSize)
          // A commit made between the two statements is in the page already.
          return {
            documents: [...documents.values()],
            sequence: documents.size > 0 ? Math.max(sequence, last.seq) : sequence,
          };
        await breathe();
      }
    },
  };
}

// A sequence never comes twice to one document, so it serves as its version.
const stored = (row: Row, data: string): Stored => ({
  id: row.id,
  version: String(row.seq),
  sequence: row.seq,
  data: JSON.parse(data) as Stored['data'],
});

const tombstone = (row: Row): Tombstone => ({ id: row.id, sequence: row.seq, deleted: true });

function refusal(row: Row | undefined, write: Write): Refused['reason'] | undefined {
  const exists = row !== undefined && row.data !== null;
  if (write.kind === 'create') return exists ? 'exists' : undefined;
  if (!exists) return 'missing';
  return String(row.seq) === write.ifVersion ? undefined : 'stale';
}
