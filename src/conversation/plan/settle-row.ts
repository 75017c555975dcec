import type { PlanStep } from '../../cards/plan-steps';
import { refusalText } from '../../cards/refused';
import { dayAt } from '../../domain/day';
import type { DraftRow, PlanDraft } from '../../domain/plan-draft';
import { comparedAnew, isClear, type RowNow } from '../../domain/plan-row-now';
import { inLocale } from '../../domain/prose';
import { settled } from '../../domain/settled-plan';
import type { Desk } from '../desk';
import type { Said } from '../occasion';
import type { Reply } from '../reply';
import { rowsIn } from './own-draft';
import { askAbout, showPlan, titleOf } from './show-plan';
import { takeRows } from './taking';

type Step<D extends PlanStep['do']> = Extract<PlanStep, { do: D }>;

const rowAt = (draft: PlanDraft, said: Said, at: number): RowNow | undefined =>
  rowsIn(draft, said.register)[at];

const titleIn = (row: RowNow, { register, locale }: Said): string => inLocale(titleOf(row, register), locale);

/** Takes one row in, and shows the others with what came of it. */
export async function takeOne(
  said: Said,
  desk: Desk,
  draft: PlanDraft,
  { row: at, page }: Step<'take'>,
): Promise<Reply> {
  const row = rowAt(draft, said, at);
  // It was taken in or changed since the card was drawn: the card shows how it stands.
  if (!row || !isClear(row)) return showPlan(said, draft, page);
  const title = titleIn(row, said);
  const { refused } = await takeRows(said, desk, draft, [row]);
  const [not] = refused;
  const why = not && refusalText(not.refusal, said.locale, dayAt(said.now));
  return showPlan(
    said,
    draft,
    page,
    why ? { key: 'not-taken', values: { title, why } } : { key: 'just-taken', values: { title } },
  );
}

/** Leaves a row out, brings it back, or lets what the file says count beside what others changed since. */
export async function changeRow(
  said: Said,
  desk: Desk,
  draft: PlanDraft,
  { do: what, row: at, page }: Step<'leave' | 'bring-back' | 'use-file'>,
): Promise<Reply> {
  const row = rowAt(draft, said, at);
  if (!row) return showPlan(said, draft, page);
  const title = titleIn(row, said);
  if (what === 'use-file') {
    const now = await changed(desk, draft, at, () => ({ item: comparedAnew(row.item, said.register) }));
    return showPlan(said, now, page);
  }
  const isOut = what === 'leave';
  const now = await changed(desk, draft, at, ({ item }) => (isOut ? { item, leftOut: true } : { item }));
  return showPlan(said, now, page, { key: isOut ? 'just-left-out' : 'just-back', values: { title } });
}

/** Settles what is asked about a row, and asks on: first about the same row, then about the next. */
export async function answerRow(
  said: Said,
  desk: Desk,
  draft: PlanDraft,
  { row: at, about, answer }: Omit<Step<'answer'>, 'answer'> & { answer: string | undefined },
): Promise<Reply> {
  const row = rowAt(draft, said, at);
  const isAsked = row?.state === 'unclear' && row.item.doubts.some((one) => one.about === about);
  // It was answered before, or left out.
  if (!row || !isAsked) return askAbout(said, draft, at);
  const result = answer ? settled(row.item, about, answer, said.register) : undefined;
  if (!result) return askAbout(said, draft, at, true);
  const now = await changed(desk, draft, at, ({ item }) =>
    result === 'left-out' ? { item, leftOut: true } : { item: result },
  );
  return askAbout(said, now, at);
}

/** The draft with one row changed, as it is kept from now on. */
async function changed(
  desk: Desk,
  draft: PlanDraft,
  at: number,
  follow: (row: DraftRow) => DraftRow,
): Promise<PlanDraft> {
  await desk.plans.change(draft.id, at, follow);
  return { ...draft, rows: draft.rows.map((row, index) => (index === at ? follow(row) : row)) };
}
