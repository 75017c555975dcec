import { setImmediate as breathe } from 'node:timers/promises';
import type { PlanLine } from '../../cards/plan-notice';
import { type PlanDraft, placeKey } from '../../domain/plan-draft';
import { isClear, isOpen, type RowNow } from '../../domain/plan-row-now';
import type { Register } from '../../domain/register';
import type { Desk } from '../desk';
import { type Said, saying } from '../occasion';
import { untilRead } from '../readers';
import type { Reply } from '../reply';
import type { Carrying } from './in-commits';
import { rowsIn } from './own-draft';
import type { Progress } from './progress';
import { lasting, titleOf } from './show-plan';
import { standingOf, takeIn, takeOut } from './take-in';

/** Who carries rows in and out here: roles are looked up anew for each commit, between which others have their turn. */
function carryingOf(
  { event, register, now }: Said,
  desk: Desk,
  progress?: (settled: number) => void,
): Carrying {
  const { id, kind } = event.place;
  const by = desk.actorOf(event.actor, register);
  return {
    actorOf: (current) => desk.actorOf(event.actor, current),
    place: { id, kind },
    now,
    ...(progress ? { progress } : {}),
    async commit(execution, op) {
      await breathe();
      await untilRead(register);
      return desk.plans.commit(execution, by, op, now);
    },
  };
}

/** Takes rows of a draft in, under ids that belong to the register as it is now: what is pressed twice finds nothing left. */
export const takeRows = (
  said: Said,
  desk: Desk,
  draft: PlanDraft,
  rows: readonly RowNow[],
  progress?: Progress,
) =>
  takeIn(
    rows.map(({ item }) => item),
    { import: draft.id, file: draft.file },
    `${draft.id}-${said.register.sequence}`,
    carryingOf(said, desk, (settled) => progress?.(settled, rows.length)),
  );

/** Takes in all rows that are clear, and says what came of it. */
export async function takeAll(said: Said, desk: Desk, draft: PlanDraft, progress: Progress): Promise<Reply> {
  const { register } = said;
  const rows = rowsIn(draft, register).filter(isClear);
  const { same, refused } = await takeRows(said, desk, draft, rows, progress);
  const after = rowsIn(draft, register);
  const initiatives = initiativesOf(register, draft.id);
  const chosen = new Set(rows.map(({ at }) => at));
  const lineOf = (row: Pick<RowNow, 'item'>): PlanLine => {
    const initiative = row.item.initiative ?? initiatives.get(placeKey(row.item.where));
    return { title: titleOf(row, register), initiative };
  };
  return lasting(
    saying(
      {
        kind: 'plan-taken',
        draft: draft.id,
        file: draft.file,
        taken: after.filter(({ at, state }) => chosen.has(at) && state === 'taken').map(lineOf),
        same,
        refused: refused.map(({ one, refusal }) => ({ ...lineOf({ item: one }), refusal })),
        open: after.filter(isOpen).length,
      },
      said,
    ),
  );
}

/** Takes all back that was taken in of a draft, as far as nothing stands on it. */
export async function undoAll(
  said: Said,
  desk: Desk,
  { id, file, hasDraft }: { id: string; file: string; hasDraft: boolean },
  progress: Progress,
): Promise<Reply> {
  const { register } = said;
  const run = `undo-${id}-${register.sequence}`;
  const all = standingOf(register, id).length;
  const carrying = carryingOf(said, desk, (settled) => progress(settled, all));
  const { done, refused } = await takeOut(register, id, run, carrying);
  const kept = refused.map(({ one }): PlanLine => {
    const [initiative] = one.documents.flatMap(({ initiatives }) => initiatives);
    const title = initiative && register.initiative.get(initiative)?.title;
    return { title: title ?? { da: one.id }, initiative };
  });
  return lasting(saying({ kind: 'plan-undone', draft: id, file, done, kept, hasDraft }, said));
}

/** Which initiative each row that stands in the register became, by its place. */
const initiativesOf = (register: Register, id: string) =>
  new Map(
    standingOf(register, id).flatMap(({ imported, documents }) => {
      const [initiative] = documents.flatMap(({ initiatives }) => initiatives);
      return imported && initiative ? [[placeKey(imported.place), initiative] as const] : [];
    }),
  );
