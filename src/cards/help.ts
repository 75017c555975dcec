import { addDays, yearOf } from '../domain/day';
import type { BodyId } from '../domain/ids';
import { yearSpan } from '../domain/span';
import type { AnswerOf, MeetingLine } from '../queries/answer';
import { ask, dueButton, initiativesButton, meetingsButton } from './buttons';
import { type Ask, group, line, type Page, page } from './card';
import { longDay } from './days';
import { meetingLine } from './meeting-line';
import { clip, type Wording } from './wording';

/** Questions that this register can answer today, made from its coming meetings. */
function examples([next]: MeetingLine[], wording: Wording): (Ask | undefined)[] {
  const day = next?.meeting.when.from;
  const topic = next?.agenda.flatMap((item) => item.initiatives)[0];
  const body = next?.body?.kind === 'body' ? next.body : undefined;
  const bodies = body && [body.id as string as BodyId];
  const name = body ? clip(wording.name(body.name), 28) : '';
  const year = yearOf(wording.today);
  return [
    topic &&
      ask(
        wording.text('help.status', { name: clip(wording.name(topic.title), 28) }),
        { kind: 'initiative', initiative: topic.id, aspect: 'status' },
        wording,
      ),
    day && day > wording.today
      ? ask(
          wording.text('help.before', { day: longDay(day, wording.locale) }),
          { kind: 'due', period: { from: null, to: addDays(day, -1) }, apart: day },
          wording,
        )
      : dueButton(wording),
    bodies
      ? ask(wording.text('help.next', { name }), { kind: 'meetings', which: 'next', bodies }, wording)
      : meetingsButton(wording),
    bodies &&
      ask(
        wording.text('help.decided', { name, year }),
        { kind: 'decisions', bodies, period: { ...yearSpan(year), words: String(year) } },
        wording,
      ),
    initiativesButton(wording),
  ];
}

/** Greeting, help, welcome or a reply to thanks: what can be asked here, with examples as buttons. */
export function helpPage({ topic, nextMeetings, question }: AnswerOf<'help'>, wording: Wording): Page {
  const other = wording.locale === 'da' ? 'en' : 'da';
  const whole = topic !== 'thanks';
  const sentences = [
    'status',
    'due',
    'meeting',
    'decided',
    'clusters',
    'changes',
    'update',
    'task',
    'digest',
    'reminders',
  ];
  return page({
    title: wording.text(`help.title.${topic}`),
    lead: [
      wording.text(`help.lead.${topic}`),
      ...(whole ? ['what', 'how', 'limits', 'files'].map((key) => wording.text(`help.${key}`)) : []),
    ],
    groups: [
      group(
        wording.text('help.say'),
        whole
          ? sentences.map((key) => line({ title: wording.text(`help.example.${key}`), weight: 'Default' }))
          : [],
      ),
      group(
        wording.text('help.meetings'),
        nextMeetings.slice(0, 3).map((item) => ({ ...meetingLine(item, wording), details: [] })),
      ),
    ],
    actions: [
      ...examples(nextMeetings, wording),
      ask(wording.text('button.other-language'), question, { locale: other }),
    ],
    summary: wording.text(`help.lead.${topic}`),
  });
}
