import type { DraftHead, DraftRow, PlanDraft } from '../domain/plan-draft';
import type { Store } from '../store/store';
import {
  endOf,
  headDocument,
  headId,
  headsOf,
  inParts,
  keptHead,
  keptRows,
  partWith,
  rowsDocument,
  rowsId,
  rowsOf,
} from './plan-draft-documents';

/** The work plans that people sent in and have not settled yet. */
export interface PlanDrafts {
  /** Keeps a draft that is new. */
  keep(collaboration: string, draft: PlanDraft): Promise<void>;
  /** The drafts of somebody, the newest first. */
  of(collaboration: string, person: string): Promise<DraftHead[]>;
  find(collaboration: string, id: string): Promise<PlanDraft | undefined>;
  /** Changes one row as `follow` says, on what is there by then; one that is gone is left so. */
  change(collaboration: string, id: string, at: number, follow: (row: DraftRow) => DraftRow): Promise<void>;
  /** It waits for no other any more. */
  release(collaboration: string, id: string): Promise<void>;
  /** Forgets drafts; those that are gone already do no harm. */
  discard(collaboration: string, ids: readonly string[]): Promise<void>;
}

/** Opens them in a store. Nothing of them is kept in memory; they vanish by themselves. */
export function openPlanDrafts(store: Store): PlanDrafts {
  async function headOf(collaboration: string, id: string) {
    const found = await store.get(headsOf(collaboration), headId(id));
    const read = found && headDocument.safeParse(found.data).data;
    return read && found && { ...read, version: found.version };
  }

  async function partOf(collaboration: string, id: string, part: number) {
    const found = await store.get(rowsOf(collaboration), rowsId(id, part));
    const read = found && rowsDocument.safeParse(found.data).data;
    return read && found && { rows: read.rows, version: found.version };
  }

  return {
    async keep(collaboration, { rows, ...head }) {
      const parts = inParts(rows);
      const expiresAt = endOf(head);
      // The rows first: what was broken off is found by nobody.
      for (const [part, own] of parts.entries())
        await store.write(rowsOf(collaboration), [
          { kind: 'create', id: rowsId(head.id, part), data: keptRows(own), expiresAt },
        ]);
      const data = keptHead(
        head,
        parts.map(({ length }) => length),
      );
      await store.write(headsOf(collaboration), [{ kind: 'create', id: headId(head.id), data, expiresAt }]);
    },

    async of(collaboration, person) {
      const { documents } = await store.changes(headsOf(collaboration), 0);
      return documents
        .flatMap((one) => ('deleted' in one ? [] : (headDocument.safeParse(one.data).data ?? [])))
        .map(({ head }) => head)
        .filter((head) => head.person === person)
        .sort((a, b) => b.at - a.at);
    },

    async find(collaboration, id) {
      const found = await headOf(collaboration, id);
      if (!found) return undefined;
      const rows: DraftRow[] = [];
      for (const part of found.parts.keys()) {
        const own = await partOf(collaboration, id, part);
        // It vanishes by itself just now.
        if (!own) return undefined;
        rows.push(...own.rows);
      }
      return { ...found.head, rows };
    },

    async change(collaboration, id, at, follow) {
      for (;;) {
        const found = await headOf(collaboration, id);
        const place = found && partWith(found.parts, at);
        const own = place && (await partOf(collaboration, id, place.part));
        const row = own?.rows[place?.at ?? -1];
        if (!found || !place || !own || !row) return;
        const rows = own.rows.with(place.at, follow(row));
        const write = {
          kind: 'replace',
          id: rowsId(id, place.part),
          data: keptRows(rows),
          ifVersion: own.version,
          expiresAt: endOf(found.head),
        } as const;
        if ((await store.write(rowsOf(collaboration), [write])).ok) return;
      }
    },

    async release(collaboration, id) {
      const found = await headOf(collaboration, id);
      if (!found) return;
      const { instead: _instead, ...head } = found.head;
      const data = keptHead(head, found.parts);
      const expiresAt = endOf(head);
      await store.write(headsOf(collaboration), [
        { kind: 'replace', id: headId(id), data, ifVersion: found.version, expiresAt },
      ]);
    },

    async discard(collaboration, ids) {
      for (const id of ids) {
        const found = await headOf(collaboration, id);
        if (!found) continue;
        await store.write(headsOf(collaboration), [
          { kind: 'delete', id: headId(id), ifVersion: found.version },
        ]);
        for (const part of found.parts.keys()) {
          const own = await partOf(collaboration, id, part);
          if (own)
            await store.write(rowsOf(collaboration), [
              { kind: 'delete', id: rowsId(id, part), ifVersion: own.version },
            ]);
        }
      }
    },
  };
}
