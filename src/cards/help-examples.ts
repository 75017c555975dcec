import { addDays, yearOf } from '../domain/day';
import type { BodyId } from '../domain/ids';
import { yearSpan } from '../domain/span';
import type { AnswerOf } from '../queries/answer';
import { ask, dueButton, initiativesButton, meetingsButton } from './buttons';
import { type Ask, type Group, group, line } from './card';
import { longDay } from './days';
import { clip, type Wording } from './wording';

/**
 * Questions that this register can answer today: about an initiative people work on, and its coming meetings. Names in
 * them have at most so many characters.
 */
export function examples(answer: AnswerOf<'help'>, wording: Wording, most = 28): Ask[] {
  const { initiative, nextMeetings } = answer;
  const [next] = nextMeetings;
  const day = next?.meeting.when.from;
  const body = next?.body?.kind === 'body' ? next.body : undefined;
  const bodies = body && [body.id as string as BodyId];
  const name = body ? clip(wording.name(body.name), most) : '';
  const year = yearOf(wording.today);
  const all = [
    initiative &&
      ask(
        wording.text('help.status', { name: clip(wording.name(initiative.title), most) }),
        { kind: 'initiative', initiative: initiative.id, aspect: 'status' },
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
  return all.filter((one) => one !== undefined);
}

/** The first three as lines that can be pressed. */
export const examplesGroup = (answer: AnswerOf<'help'>, wording: Wording): Group =>
  group(
    wording.text('help.try'),
    examples(answer, wording, 60)
      .slice(0, 3)
      .map((open) => line({ title: open.title, open })),
  );
