import type { DecisionResult, Paper } from '../domain/meeting';
import type { AgendaLine } from '../queries/answer';
import { dotted, type Line, line, type Tone } from './card';
import { shortDay } from './days';
import { openInitiative } from './lines';
import { clip, type Wording } from './wording';

const tones: Record<DecisionResult, Tone> = {
  approved: 'good',
  'approved-with-changes': 'good',
  postponed: 'warning',
  rejected: 'attention',
  noted: 'default',
};

/** "Materialet er afleveret · 24. okt. 2023". */
const paperWords = (paper: Paper, wording: Wording): string =>
  dotted(wording.text(`paper.${paper.state}`), shortDay(paper.on, wording.locale));

/** How an item stands in a word: what was decided, where it went, or whether its paper is there. */
function markOf({ result, movedTo, paper }: AgendaLine, wording: Wording): { mark: string; tone: Tone } {
  if (result) return { mark: wording.text(`result.${result}`), tone: tones[result] };
  if (movedTo) return { mark: wording.text('result.postponed'), tone: 'warning' };
  if (!paper) return { mark: '', tone: 'default' };
  return { mark: paperWords(paper, wording), tone: paper.state === 'missing' ? 'attention' : 'good' };
}

/** An item of a meeting's agenda: what, which initiatives, its paper, and what came of it. */
export function agendaLine(item: AgendaLine, wording: Wording): Line {
  const { result, movedTo, movedFrom, paper, initiatives, outcome } = item;
  const isMarked = result !== undefined || movedTo !== undefined;
  return line({
    title: clip(wording.prose(item.what), 400),
    weight: 'Default',
    ...markOf(item, wording),
    meta: dotted(
      wording.text(`agenda.${item.type}`),
      ...initiatives.slice(0, 2).map((one) => clip(wording.name(one.title), 80)),
    ),
    details: [
      outcome && wording.text('agenda.outcome', { outcome: clip(wording.prose(outcome), 300) }),
      movedTo && wording.text('agenda.moved-to', { meeting: clip(wording.name(movedTo), 120) }),
      movedFrom && wording.text('agenda.moved-from', { meeting: clip(wording.name(movedFrom), 120) }),
      paper && isMarked ? paperWords(paper, wording) : undefined,
    ],
    open: openInitiative(initiatives, 'status', wording),
  });
}
