import { renderPlanAsked, renderPlanList } from '../../cards/render-form';
import { dayAt } from '../../domain/day';
import { goalIn } from '../../domain/goals';
import type { PlanDraft } from '../../domain/plan-draft';
import type { RowNow } from '../../domain/plan-row-now';
import type { Prose } from '../../domain/prose';
import { partyOf, type Register } from '../../domain/register';
import { answersTo } from '../../domain/settled-plan';
import { type Said, showing } from '../occasion';
import type { Reply } from '../reply';
import { othersFor } from './others';
import { rowsIn } from './own-draft';

type Words = { key: string; values?: Record<string, string> };

/** A draft beside the register as it is now; `words` say what was just done. */
export function showPlan(said: Said, draft: PlanDraft, page = 0, words?: Words): Reply {
  const { register, locale, now } = said;
  const list = { draft, rows: rowsIn(draft, register), page, nameOf: namesOf(register), said: words };
  return lasting(showing(renderPlanList(list, locale, dayAt(now)), locale));
}

/** Asks about the first unclear row from one on; where none is left, shows all. */
export function askAbout(said: Said, draft: PlanDraft, from: number, wrong = false): Reply {
  const { register, locale, now } = said;
  const unclear = rowsIn(draft, register).filter(({ state }) => state === 'unclear');
  const row = unclear.find(({ at }) => at >= from);
  const doubt = row?.item.doubts[0];
  if (!row || !doubt)
    return showPlan(said, draft, 0, unclear.length === 0 ? { key: 'just-answered' } : undefined);
  const asked = {
    draft,
    row,
    doubt,
    answers: answersTo(doubt.about),
    others: othersFor(doubt, register),
    several: doubt.about === 'clusters',
    left: unclear.length,
    nameOf: namesOf(register),
    wrong,
  };
  return lasting(showing(renderPlanAsked(asked, locale, dayAt(now)), locale));
}

/** In a chat of two the card stays as it was answered, also when the chat is opened anew. */
export const lasting = (reply: Reply): Reply => ({
  ...reply,
  everyone: { card: reply.card, summary: reply.summary },
});

/** What things are called by their ids. */
export const namesOf =
  (register: Register) =>
  (id: string): Prose | undefined =>
    register.initiative.get(id)?.title ??
    register.area.get(id)?.title ??
    partyOf(register, id)?.name ??
    goalIn(register, id)?.goal.text;

export const titleOf = ({ item }: Pick<RowNow, 'item'>, register: Register): Prose =>
  (item.initiative && register.initiative.get(item.initiative)?.title) || {
    da: item.told.title ?? item.words,
  };
