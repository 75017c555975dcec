import type { Act } from '../../cards/acts';
import type { PlanDraft } from '../../domain/plan-draft';
import { isOpen } from '../../domain/plan-row-now';
import type { Desk } from '../desk';
import { type Said, saying } from '../occasion';
import type { Reply } from '../reply';
import { inGoodTime } from './in-good-time';
import { keeperOf, ownDraft, rowsIn, withheldPlan } from './own-draft';
import { type Progress, progressPost } from './progress';
import { answerRow, changeRow, takeOne } from './settle-row';
import { askAbout, lasting, showPlan } from './show-plan';
import { takeAll, undoAll } from './taking';

export type PlanAct = Extract<Act, { verb: 'work-plan' }>;

/** What only looks: how a draft stands can be seen while rows are taken in. */
const looks = (step: PlanAct['step']): boolean => step.do === 'list' || step.do === 'ask';

/**
 * Does what a button about a work plan says, one after the other for each draft. Whatever has to wait for another, or
 * takes long itself, is answered in good time and goes on by itself.
 */
export async function onPlanAct(said: Said, act: PlanAct): Promise<Reply> {
  const { desk } = said;
  const withheld = withheldPlan(said);
  if (withheld || !desk) return withheld ?? saying({ kind: 'plan-secretariat' }, said);
  const { draft, step } = act;
  if (looks(step)) return done(said, desk, act, () => undefined);
  const doing = step.do === 'undo' ? 'undoing' : 'taking';
  const kind = step.do === 'undo' ? 'plan-undoing' : 'plan-working';
  const work = (progress: Progress) => desk.plans.inTurn(draft, () => done(said, desk, act, progress));
  return inGoodTime(said, desk, 'button', work, {
    meanwhile: { kind, draft },
    failed: { kind: 'plan-interrupted', draft },
    progress: progressPost(said, desk, { doing, draft }),
  });
}

/** What somebody who writes "fortsæt importen" is shown: what they have under way. */
export async function continuePlan(said: Said): Promise<Reply> {
  const { desk } = said;
  const withheld = withheldPlan(said);
  if (withheld || !desk) return withheld ?? saying({ kind: 'plan-secretariat' }, said);
  const mine = (await desk.plans.of(keeperOf(said))).filter(({ instead }) => instead === undefined);
  const [only, ...others] = mine;
  if (others.length > 0) return saying({ kind: 'plan-which', drafts: mine }, said);
  const draft = only && (await desk.plans.find(only.id));
  return draft ? showPlan(said, draft) : saying({ kind: 'plan-none' }, said);
}

async function done(
  said: Said,
  desk: Desk,
  { draft: id, step, chosen }: PlanAct,
  progress: Progress,
): Promise<Reply> {
  const draft = await ownDraft(said, desk, id);
  if (step.do === 'undo') return undone(said, desk, { id, draft }, progress);
  if (!draft) return saying({ kind: 'plan-gone' }, said);
  const { file } = draft;
  switch (step.do) {
    case 'list':
      return showPlan(said, draft, step.page);
    case 'ask':
      return askAbout(said, draft, step.from);
    case 'answer':
      return answerRow(said, desk, draft, { ...step, answer: step.answer ?? chosen });
    case 'take':
      return takeOne(said, desk, draft, step);
    case 'take-all':
      return takeAll(said, desk, draft, progress);
    case 'leave':
    case 'bring-back':
    case 'use-file':
      return changeRow(said, desk, draft, step);
    case 'discard': {
      const open = rowsIn(draft, said.register).filter(isOpen).length;
      if (!step.sure && open > 0) return saying({ kind: 'plan-discard', draft: id, file, open }, said);
      await desk.plans.discard([id]);
      return lasting(saying({ kind: 'plan-discarded', file }, said));
    }
    case 'replace': {
      const old = draft.instead === undefined ? undefined : await ownDraft(said, desk, draft.instead);
      if (step.yes || !old) {
        await desk.plans.release(id);
        if (old) await desk.plans.discard([old.id]);
        return showPlan(said, draft);
      }
      await desk.plans.discard([id]);
      return showPlan(said, old);
    }
  }
}

/** An import can be taken back also when its draft is gone. */
async function undone(
  said: Said,
  desk: Desk,
  { id, draft }: { id: string; draft: PlanDraft | undefined },
  progress: Progress,
): Promise<Reply> {
  const [first] = [...said.register.change.values()].filter(({ imported }) => imported?.import === id);
  const file = draft?.file ?? first?.imported?.file;
  if (file === undefined) return saying({ kind: 'plan-gone' }, said);
  return undoAll(said, desk, { id, file, hasDraft: draft !== undefined }, progress);
}
