import { addDays } from '../domain/day';
import type { BodyId, InitiativeId } from '../domain/ids';
import type { AgendaLine, AnswerOf } from '../queries/answer';
import { ask, dueButton, opening } from './buttons';
import { dotted, group, type Line, line, type Page, page } from './card';
import { daysAway, exactly } from './days';
import { decisionLine, meetingState } from './lines';
import { capital, clip, type Wording } from './wording';

function agendaLine(item: AgendaLine, wording: Wording): Line {
  const [first] = item.initiatives;
  const name = first && wording.name(first.title);
  const question = {
    kind: 'initiative' as const,
    initiative: first?.id as InitiativeId,
    aspect: 'status' as const,
  };
  return line({
    title: clip(wording.prose(item.what), 400),
    weight: 'Default',
    meta: dotted(
      wording.text(`agenda.${item.type}`),
      ...item.initiatives.slice(0, 2).map((one) => clip(wording.name(one.title), 80)),
    ),
    details: [
      item.outcome && wording.text('agenda.outcome', { outcome: clip(wording.prose(item.outcome), 300) }),
    ],
    open: name ? opening(name, question, wording) : null,
  });
}

/** Earlier and later meetings of the same body, and what is due before this one. */
function around({ meeting, body, past }: AnswerOf<'meeting'>['meeting'], wording: Wording) {
  const bodies = body?.kind === 'body' ? [body.id as string as BodyId] : undefined;
  const { from, to } = meeting.when;
  return [
    !past && from && from > wording.today
      ? ask(
          wording.text('button.before-meeting'),
          { kind: 'due', period: { from: null, to: addDays(from, -1) }, apart: from },
          wording,
        )
      : undefined,
    bodies && from
      ? ask(
          wording.text('button.earlier'),
          { kind: 'meetings', which: 'all', bodies, period: { from: null, to: addDays(from, -1) } },
          wording,
        )
      : undefined,
    bodies && to
      ? ask(
          wording.text('button.later'),
          { kind: 'meetings', which: 'all', bodies, period: { from: addDays(to, 1), to: null } },
          wording,
        )
      : undefined,
    dueButton(wording),
  ];
}

/** One meeting: when, its agenda and what it decided. */
export function meetingPage(answer: AnswerOf<'meeting'>, wording: Wording): Page {
  const { meeting, body, agenda, past } = answer.meeting;
  const when = exactly(meeting.when, wording);
  const exact = meeting.when.from !== null && meeting.when.from === meeting.when.to;
  const away = exact && meeting.when.from && !past ? daysAway(meeting.when.from, wording) : '';
  return page({
    title: wording.name(meeting.title),
    subtitle: dotted(capital(when), away),
    facts: [
      { label: wording.text('label.body'), value: body ? wording.name(body.name) : '' },
      { label: wording.text('label.state'), value: meetingState(answer.meeting, wording) },
    ],
    groups: [
      group(
        wording.text('label.agenda'),
        agenda.map((item) => agendaLine(item, wording)),
        agenda.length > 0 ? '' : wording.text('agenda.none'),
      ),
      group(
        wording.text('label.decisions'),
        answer.decisions.map((item) => ({ ...decisionLine(item, wording), open: null, chevron: '' })),
      ),
    ],
    notes: [wording.prose(meeting.note)],
    actions: around(answer.meeting, wording),
    summary: `${wording.name(meeting.title)}, ${when}`,
  });
}
