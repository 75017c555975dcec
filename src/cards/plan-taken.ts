import { ask, helpButton, opening } from './buttons';
import { group, type Line, line, type Page, page } from './card';
import type { PlanLine, PlanNotice } from './plan-notice';
import { planPress } from './plan-press';
import { refusalInWords } from './refused';
import { clip, type Wording } from './wording';

type Told<K extends PlanNotice['kind']> = Extract<PlanNotice, { kind: K }>;

/** Rows named on one card; more are counted. */
const mostLines = 6;

function lines(rows: readonly PlanLine[], wording: Wording, why: (row: number) => string = () => ''): Line[] {
  const shown = rows.slice(0, mostLines).map(({ title, initiative }, at) => {
    const name = clip(wording.name(title), 160);
    return line({
      title: name,
      weight: 'Default',
      meta: why(at),
      open: initiative ? opening(name, { kind: 'initiative', initiative, aspect: 'status' }, wording) : null,
    });
  });
  const left = rows.length - shown.length;
  return left > 0
    ? [...shown, line({ title: wording.count('notice.plan-taken.more', left), weight: 'Default' })]
    : shown;
}

/** What was taken in, what was not and why, and the ways back and on. */
export function planTakenPage(
  { draft, file, taken, same, refused, open }: Told<'plan-taken'>,
  wording: Wording,
): Page {
  const say = (key: string) => `notice.plan-taken.${key}`;
  const title = taken.length > 0 ? wording.count(say('title'), taken.length) : wording.text(say('none'));
  return page({
    title,
    lead: [
      taken.length > 0 ? wording.text(say('lead'), { file: clip(file, 100) }) : undefined,
      same > 0 ? wording.count(say('same'), same) : undefined,
      open > 0 ? wording.count(say('left'), open) : wording.text('plan-draft.settled'),
    ],
    groups: [
      group(
        wording.text(say('refused')),
        lines(refused, wording, (at) => {
          const refusal = refused[at]?.refusal;
          return refusal ? refusalInWords(refusal, wording) : '';
        }),
      ),
      group(wording.text(say('done')), lines(taken, wording)),
    ],
    actions: [
      open > 0 ? planPress(wording.count(say('rest'), open), draft, { do: 'list' }, wording) : undefined,
      taken.length > 0
        ? planPress(wording.text('plan-draft.undo'), draft, { do: 'undo' }, wording)
        : undefined,
      taken.length > 0
        ? ask(wording.text('button.who-changed'), { kind: 'history', import: draft }, wording)
        : undefined,
      open > 0 ? undefined : planPress(wording.text('plan-draft.see'), draft, { do: 'list' }, wording),
    ],
  });
}

/** What was taken back, and what others have built upon. */
export function planUndonePage(
  { draft, file, done, kept, hasDraft }: Told<'plan-undone'>,
  wording: Wording,
): Page {
  const say = (key: string) => `notice.plan-undone.${key}`;
  const name = clip(file, 100);
  return page({
    title: done > 0 ? wording.count(say('title'), done) : wording.text(say('none')),
    lead: [
      wording.text(say(done > 0 ? 'lead' : 'none-lead'), { file: name }),
      done > 0 && hasDraft ? wording.text(say('again')) : undefined,
    ],
    groups: [group(wording.text(say('kept')), lines(kept, wording))],
    actions: [
      hasDraft ? planPress(wording.text('plan-draft.see'), draft, { do: 'list' }, wording) : undefined,
      ask(wording.text('button.who-changed'), { kind: 'history', import: draft }, wording),
      helpButton(wording),
    ],
  });
}
