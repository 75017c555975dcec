import { addDays } from '../domain/day';
import type { BodyId } from '../domain/ids';
import type { Meeting } from '../domain/meeting';
import type { AnswerOf } from '../queries/answer';
import { agendaLine } from './agenda';
import { ask, dueButton } from './buttons';
import { dotted, type Fact, group, type Page, page } from './card';
import { daysAway } from './days';
import { deadlineFacts } from './deadlines';
import { feedGroup } from './feed-group';
import { decisionLine } from './lines';
import { meetingState } from './meeting-line';
import { meetingWhen } from './meeting-time';
import { capital, clip, type Wording } from './wording';

/** Earlier and later meetings of the same body, and what is due before this one. */
function around({ meeting, body, past }: AnswerOf<'meeting'>['meeting'], wording: Wording) {
  const bodies = body?.kind === 'body' ? [body.id as string as BodyId] : undefined;
  const { from, to } = meeting.when;
  return [
    !past && from && from > wording.today && meeting.state !== 'cancelled'
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

/** Moves told on the card, the latest first; the history tells all. */
const mostMoves = 2;

/** Why a meeting was cancelled, and when it was to be before it was moved. */
const changesOfPlan = ({ stateReason, moved = [] }: Meeting, wording: Wording): Fact[] => [
  {
    label: wording.text('label.cancelled'),
    value: stateReason ? clip(wording.prose(stateReason), 300) : '',
  },
  ...moved
    .toReversed()
    .slice(0, mostMoves)
    .map(({ from, time, reason }) => ({
      label: wording.text('label.moved-from'),
      value: dotted(capital(meetingWhen({ when: from, time }, wording)), clip(wording.prose(reason), 300)),
    })),
];

/** One meeting: when, its agenda and what it decided. */
export function meetingPage(answer: AnswerOf<'meeting'>, wording: Wording): Page {
  const { meeting, body, agenda, past } = answer.meeting;
  const when = meetingWhen(meeting, wording);
  const exact = meeting.when.from !== null && meeting.when.from === meeting.when.to;
  const isAhead = exact && !past && meeting.state !== 'cancelled';
  const away = isAhead && meeting.when.from ? daysAway(meeting.when.from, wording) : '';
  return page({
    title: wording.name(meeting.title),
    subtitle: dotted(capital(when), away),
    facts: [
      { label: wording.text('label.body'), value: body ? wording.name(body.name) : '' },
      { label: wording.text('label.state'), value: meetingState(answer.meeting, wording) },
      ...changesOfPlan(meeting, wording),
      ...deadlineFacts(answer.meeting, wording),
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
      ...(body ? [feedGroup(body.id, wording)] : []),
    ],
    notes: [wording.prose(meeting.note)],
    actions: around(answer.meeting, wording),
    summary: `${wording.name(meeting.title)}, ${when}`,
  });
}
