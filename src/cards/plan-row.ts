import type { DraftHead } from '../domain/plan-draft';
import type { RowNow } from '../domain/plan-row-now';
import type { Press } from './acts';
import { opening } from './buttons';
import { type Line, line } from './card';
import { planPress } from './plan-press';
import { evidenceOf, type NameOf, rowInWords, titleOfRow } from './plan-values';
import { capital, clip, type Wording } from './wording';

/** A row on the card, with its buttons. */
export interface PlanRowView {
  line: Line;
  /** One set of them, or none. */
  buttons: { actions: Press[] }[];
}

/** A row with its evidence, or what is asked about it, and what can be done with it. */
export function planRow(
  row: RowNow,
  page: number,
  { draft, nameOf }: { draft: Pick<DraftHead, 'id'>; nameOf: NameOf },
  wording: Wording,
): PlanRowView {
  const { item, state, at } = row;
  const title = titleOfRow(item, nameOf, wording);
  const [doubt] = item.doubts;
  const question = doubt && wording.text(`plan-doubt.question.${doubt.about}`);
  const words = clip(doubt?.words ?? '', 160);
  const asked =
    question && words !== '' && words !== title
      ? wording.text('plan-draft.asks', { question, words })
      : question;
  const known = item.initiative !== undefined && row.now !== undefined;
  return {
    line: line({
      title,
      meta: capital(rowInWords(item.where, wording)),
      details: state === 'unclear' ? [asked] : evidenceOf(row, nameOf, wording),
      open:
        known && item.initiative
          ? opening(title, { kind: 'initiative', initiative: item.initiative, aspect: 'status' }, wording)
          : null,
    }),
    buttons: inSet(
      waysWith(row).map(([key, step]) =>
        planPress(
          wording.text(`plan-draft.${key}`),
          draft.id,
          step === 'ask' ? { do: 'ask', from: at } : { do: step, row: at, page },
          wording,
          { tooltip: wording.text(`plan-draft.${key}-tip`, { title: clip(title, 80) }) },
        ),
      ),
    ),
  };
}

const inSet = (actions: Press[]): PlanRowView['buttons'] => (actions.length > 0 ? [{ actions }] : []);

type Way = readonly [key: string, step: 'take' | 'leave' | 'bring-back' | 'use-file' | 'ask'];

/** What can be done with a row: how its button is worded, and what it does. */
function waysWith({ state, now }: RowNow): readonly Way[] {
  const leave: Way = ['leave', 'leave'];
  switch (state) {
    case 'changed':
    case 'new':
      return [['take', 'take'], leave];
    case 'unclear':
      return [['clarify', 'ask'], leave];
    case 'overtaken':
      return now
        ? [
            ['use-file', 'use-file'],
            ['keep-register', 'leave'],
          ]
        : [leave];
    case 'left-out':
      return [['bring-back', 'bring-back']];
    default:
      return [];
  }
}
