import type { DecisionResult } from '../domain/meeting';
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

/** How an item stands: where it went, what was decided, or whether its paper is there. */
function markOf({ result, movedTo, paper }: AgendaLine, wording: Wording): { mark: string; tone: Tone } {
  if (movedTo) {
    const meeting = clip(wording.name(movedTo), 120);
    return { mark: wording.text('agenda.moved-to', { meeting }), tone: 'warning' };
  }
  if (result) return { mark: wording.text(`result.${result}`), tone: tones[result] };
  if (!paper) return { mark: '', tone: 'default' };
  const since = dotted(wording.text(`paper.${paper.state}`), shortDay(paper.on, wording.locale));
  return { mark: since, tone: paper.state === 'missing' ? 'attention' : 'good' };
}

/** An item of a meeting's agenda: what, which initiatives, how it stands, and what came of it. */
export function agendaLine(item: AgendaLine, wording: Wording): Line {
  const { movedFrom, initiatives, outcome } = item;
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
      movedFrom && wording.text('agenda.moved-from', { meeting: clip(wording.name(movedFrom), 120) }),
    ],
    open: openInitiative(initiatives, 'status', wording),
  });
}
