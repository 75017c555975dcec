import { dayAt } from '../domain/day';
import { type DraftHead, draftDays } from '../domain/plan-draft';
import { isClear, isOpen, type RowNow, type RowState, rowStates } from '../domain/plan-row-now';
import type { Press } from './acts';

import { type Page, page } from './card';
import { longDay } from './days';
import { planPress } from './plan-press';
import { type PlanRowView, planRow } from './plan-row';
import type { NameOf } from './plan-values';
import { clip, type Wording } from './wording';

/** A work plan as it stands beside the register. */
export interface PlanList {
  draft: DraftHead;
  rows: readonly RowNow[];
  page: number;
  nameOf: NameOf;
  /** What was just done, or is to be known first: a key below `plan-draft`, with its values. */
  said?: { key: string; values?: Record<string, string> } | undefined;
}

/** Rows on one card. */
export const rowsOnPage = 5;

interface Section {
  heading: string;
  items: PlanRowView[];
}
export interface PlanListPage extends Page {
  sections: Section[];
}

/** How many rows are in each state: "3 nye · 12 ændrede · 4 uklare". */
export function countsInWords({ draft, rows }: Pick<PlanList, 'draft' | 'rows'>, wording: Wording): string {
  const count = (state: RowState): number =>
    rows.filter((one) => one.state === state).length + (state === 'untouched' ? draft.untouched : 0);
  return rowStates
    .flatMap((state) => (count(state) > 0 ? [wording.count(`plan-draft.counts.${state}`, count(state))] : []))
    .join(' · ');
}

/** The rows that differ, what is open first, each with its evidence and what can be done with it. */
export function planListPage(list: PlanList, wording: Wording): PlanListPage {
  const { draft, rows, said } = list;
  const shown = rowStates.flatMap((state) =>
    state === 'untouched' ? [] : rows.filter((one) => one.state === state),
  );
  const last = Math.max(0, Math.ceil(shown.length / rowsOnPage) - 1);
  const at = Math.min(list.page, last);
  const here = shown.slice(at * rowsOnPage, (at + 1) * rowsOnPage);
  const say = (key: string, values?: Record<string, string | number>) =>
    wording.text(`plan-draft.${key}`, values);
  const isOver = !rows.some(isOpen);
  const isUntaken = !rows.some(({ state }) => state === 'taken');
  const counts = countsInWords(list, wording);
  const title = say('title');
  const next = isOver ? say('settled') : isUntaken ? say('nothing-yet') : undefined;
  return {
    ...page({
      title,
      subtitle: say('sent', { file: clip(draft.file, 120), day: longDay(dayAt(draft.at), wording.locale) }),
      lead: [said && say(said.key, said.values), say('rows', { counts }), next],
      notes: [
        draft.unread.length > 0
          ? say('unread', { columns: clip(wording.list(draft.unread.map((one) => clip(one, 40))), 300) })
          : undefined,
        say('kept', { days: draftDays }),
      ],
      actions: actions(list, { at, last, total: shown.length }, wording),
      summary: `${clip(draft.file, 80)}: ${counts}`,
    }),
    sections: rowStates.flatMap((state) => {
      const own = here.filter((one) => one.state === state);
      return own.length === 0
        ? []
        : [{ heading: say(`heading.${state}`), items: own.map((one) => planRow(one, at, list, wording)) }];
    }),
  };
}

function actions(
  { draft, rows }: PlanList,
  { at, last, total }: { at: number; last: number; total: number },
  wording: Wording,
): (Press | undefined)[] {
  const clear = rows.filter(isClear).length;
  const unclear = rows.filter(({ state }) => state === 'unclear').length;
  const turn = (page: number, key: string): Press => {
    const first = page * rowsOnPage + 1;
    const end = Math.min(total, first + rowsOnPage - 1);
    const range = [...new Set([first, end])].map(wording.number).join('–');
    return planPress(
      wording.text(key, { range, total: wording.number(total) }),
      draft.id,
      { do: 'list', page },
      wording,
    );
  };
  const way = (key: string, step: Parameters<typeof planPress>[2]): Press =>
    planPress(wording.text(`plan-draft.${key}`), draft.id, step, wording);
  return [
    clear > 0
      ? planPress(wording.count('plan-draft.take-all', clear), draft.id, { do: 'take-all' }, wording, {
          style: 'positive',
        })
      : undefined,
    unclear > 0
      ? planPress(wording.count('plan-draft.clarify-all', unclear), draft.id, { do: 'ask' }, wording)
      : undefined,
    at < last ? turn(at + 1, 'button.more') : undefined,
    at > 0 ? turn(at - 1, 'button.back') : undefined,
    rows.some(({ state }) => state === 'taken') ? way('undo', { do: 'undo' }) : undefined,
    way('discard', { do: 'discard' }),
  ];
}
