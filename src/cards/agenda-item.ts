import type { AgendaGap, AnswerOf } from '../queries/answer';
import { labelledPhase, statusDate } from './badge';
import { ask } from './buttons';
import { dotted, group, line, type Page, page } from './card';
import { deadlineFacts } from './deadlines';
import { fileButton } from './file-button';
import { meetingWhen } from './meeting-time';
import { capital, clip, type Wording } from './wording';

type Item = AnswerOf<'agenda-item'>;

/** What a proposed agenda item says, what somebody still has to write in it, and where its file is. */
export function agendaItemPage(answer: Item, wording: Wording): Page {
  const { facts, called, meeting, item, gaps, files } = answer;
  const { initiative, status } = facts;
  const body = clip(wording.name(called), 60);
  const gapLine = (gap: AgendaGap) =>
    line({ title: capital(wording.text(`document.gap.${gap}`, { body })), weight: 'Default' });
  const name = wording.name(initiative.title);
  return page({
    title: name,
    subtitle: dotted(
      wording.text('document.item.title', { body }),
      meeting ? capital(meetingWhen(meeting.meeting, wording)) : wording.text('document.no-meeting'),
    ),
    lead: [
      item
        ? wording.text('agenda-item.lead', { what: clip(wording.prose(item.what), 240) })
        : wording.text('agenda-item.not-yet'),
      gaps.length === 0 ? wording.text('agenda-item.complete') : undefined,
    ],
    facts: [
      ...(meeting ? deadlineFacts(meeting, wording) : []),
      {
        label: wording.text('label.phase'),
        value: dotted(labelledPhase(status, wording), status && statusDate(status, wording)),
      },
    ],
    groups: gaps.length > 0 ? [group(wording.text('agenda-item.gaps'), gaps.map(gapLine))] : [],
    notes: [files ? undefined : wording.text('document.no-address')],
    actions: [
      fileButton(answer, 'docx', wording),
      ask(
        wording.text('button.of-initiative'),
        { kind: 'initiative', initiative: initiative.id, aspect: 'status' },
        wording,
      ),
      meeting &&
        ask(wording.text('button.of-meeting'), { kind: 'meeting', meeting: meeting.meeting.id }, wording),
    ],
    summary: `${wording.text('document.item.title', { body })}: ${name}`,
  });
}
