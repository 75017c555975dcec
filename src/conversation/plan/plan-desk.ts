import type { Actor } from '../../commands/command';
import type { ChangeId } from '../../domain/ids';
import type { DraftHead, DraftRow, PlanDraft } from '../../domain/plan-draft';
import { openLanes } from '../../lib/lanes';
import { TooSlow, within } from '../../lib/within';
import type { Execute, Executed, Execution } from '../../registers/execute';
import type { PlanDrafts } from '../../registers/plan-drafts';
import type { FetchFile } from '../files';

/** What a conversation can do with work plans that are sent in. */
export interface PlanDesk {
  fetch: FetchFile;
  keep(draft: PlanDraft): Promise<void>;
  /** The drafts of somebody, the newest first. */
  of(person: string): Promise<DraftHead[]>;
  find(id: string): Promise<PlanDraft | undefined>;
  change(id: string, row: number, follow: (row: DraftRow) => DraftRow): Promise<void>;
  release(id: string): Promise<void>;
  discard(ids: readonly string[]): Promise<void>;
  /** Commits rows; `op` is the id under which they are taken in once. */
  commit(execution: Execution, by: Actor, op: ChangeId, now: number): Promise<Executed>;
  /** What is done about a draft is done one after the other. */
  inTurn<T>(draft: string, act: () => Promise<T>): Promise<T>;
  /** What work comes to; `undefined` where it takes longer than who waits for it should: it goes on by itself. */
  soon<T>(work: Promise<T>, waiting: Waiting): Promise<T | undefined>;
}

/** Who waits: somebody for the answer to a message, or for what a button brings. */
export type Waiting = 'message' | 'button';

/** In milliseconds, well within what the channel grants: 15 seconds a message, 5 a button. */
const patience: Readonly<Record<Waiting, number>> = { message: 8_000, button: 3_000 };

/** Waits by the clock. */
export const soonByClock: PlanDesk['soon'] = (work, waiting) =>
  within(patience[waiting], work).catch((error: unknown) => {
    if (error instanceof TooSlow) return undefined;
    throw error;
  });

export interface PlanDeskParts {
  execute: Execute;
  drafts: PlanDrafts;
  fetch: FetchFile;
  soon?: PlanDesk['soon'];
}

/** Opens what each collaboration does with work plans. */
export function openPlanDesks({
  execute,
  drafts,
  fetch,
  soon = soonByClock,
}: PlanDeskParts): (collaboration: string) => PlanDesk {
  const inLane = openLanes();
  return (collaboration) => ({
    fetch,
    soon,
    inTurn: (draft, act) => inLane(`${collaboration} ${draft}`, act),
    keep: (draft) => drafts.keep(collaboration, draft),
    of: (person) => drafts.of(collaboration, person),
    find: (id) => drafts.find(collaboration, id),
    change: (id, row, follow) => drafts.change(collaboration, id, row, follow),
    release: (id) => drafts.release(collaboration, id),
    discard: (ids) => drafts.discard(collaboration, ids),
    commit: (execution, { objectId, tenant }, op, now) =>
      execute(
        collaboration,
        execution,
        { by: `${objectId}@${tenant}`, at: new Date(now).toISOString(), op },
        now,
      ),
  });
}
