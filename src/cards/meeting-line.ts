import type { AgendaLine, MeetingLine } from '../queries/answer';
import { opening } from './buttons';
import { dotted, type Line, line } from './card';
import { daysAway } from './days';
import { meetingWhen } from './meeting-time';
import { clip, type Wording } from './wording';

/** "præsentation: Overblikket", with what came of it. */
export function agendaWords(item: AgendaLine, wording: Wording): string {
  const outcome = item.result ? wording.text(`result.${item.result}`) : wording.prose(item.outcome);
  if (item.movedTo)
    return `${clip(wording.prose(item.what), 300)} → ${wording.text('agenda.moved-to', { meeting: clip(wording.name(item.movedTo), 80) })}`;
  return clip(wording.prose(item.what), 300) + (outcome ? ` → ${clip(outcome, 160)}` : '');
}

/** Whether a meeting is to come or was held; of one that was only planned, nobody says what became of it. */
export const meetingState = (
  { meeting: { state }, past }: Pick<MeetingLine, 'meeting' | 'past'>,
  wording: Wording,
): string => wording.text(`meeting-state.${state === 'planned' && past ? 'planned-past' : state}`);

/** A meeting: whose, when, and what is on its agenda. */
export function meetingLine({ meeting, body, agenda, past }: MeetingLine, wording: Wording): Line {
  const exact = meeting.when.from !== null && meeting.when.from === meeting.when.to;
  const away = exact && !past && meeting.when.from ? daysAway(meeting.when.from, wording) : '';
  const items = agenda.slice(0, 4).map((item) => `– ${clip(agendaWords(item, wording), 200)}`);
  const left = agenda.length - items.length;
  const said = meeting.state === 'held' || (meeting.state === 'planned' && !past);
  return line({
    title: wording.name(meeting.title),
    mark: said ? '' : meetingState({ meeting, past }, wording),
    tone: meeting.state === 'cancelled' ? 'attention' : 'default',
    meta: dotted(body && clip(wording.name(body.name), 80), meetingWhen(meeting, wording), away),
    details: [...items, left > 0 ? wording.count('agenda.more', left) : undefined],
    open: opening(wording.name(meeting.title), { kind: 'meeting', meeting: meeting.id }, wording),
  });
}
