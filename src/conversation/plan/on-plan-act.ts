import type { Act } from '../../cards/acts';
import type { PlanDraft } from '../../domain/plan-draft';
import { isOpen } from '../../domain/plan-row-now';
import type { Desk } from '../desk';
import { type Said, saying } from '../occasion';
import type { Reply } from '../reply';
import { inGoodTime } from './in-good-time';
import { keeperOf, ownDraft, rowsIn, withheldPlan } from './own-draft';
import { answerRow, changeRow, takeOne } from './settle-row';
import { askAbout, lasting, showPlan } from './show-plan';
import { takeAll, undoAll } from './taking';

export type PlanAct = Extract<Act, { verb: 'work-plan' }>;

/** Does what a button about a work plan says, one after the other for each draft. */
export async function onPlanAct(said: Said, act: PlanAct): Promise<Reply> {
  const { desk } = said;
  const withheld = withheldPlan(said);
  if (withheld || !desk) return withheld ?? saying({ kind: 'plan-secretariat' }, said);
  const { draft, step } = act;
  const work = desk.plans.inTurn(draft, () => done(said, desk, act));
  if (step.do !== 'take-all' && step.do !== 'undo') return work;
  const kind = step.do === 'undo' ? 'plan-undoing' : 'plan-working';
  return inGoodTime(said, desk, 'button', work, {
    meanwhile: { kind, draft },
    failed: { kind: 'plan-interrupted', draft },
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

async function done(said: Said, desk: Desk, { draft: id, step, chosen }: PlanAct): Promise<Reply> {
  const draft = await ownDraft(said, desk, id);
  if (step.do === 'undo') return undone(said, desk, id, draft);
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
      return takeAll(said, desk, draft);
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
async function undone(said: Said, desk: Desk, id: string, draft: PlanDraft | undefined): Promise<Reply> {
  const [first] = [...said.register.change.values()].filter(({ imported }) => imported?.import === id);
  const file = draft?.file ?? first?.imported?.file;
  if (file === undefined) return saying({ kind: 'plan-gone' }, said);
  return undoAll(said, desk, { id, file, hasDraft: draft !== undefined });
}
