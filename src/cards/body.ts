import type { Member } from '../domain/body';
import type { PartyId } from '../domain/ids';
import type { AnswerOf } from '../queries/answer';
import { ask, helpButton } from './buttons';
import { dotted, type Group, group, type Line, line, type Page, page } from './card';
import { spanInWords } from './days';
import { feedGroup } from './feed-group';
import { initiativeLine, taskLine } from './lines';
import { meetingLine } from './meeting-line';
import { editedWords, reportedWords } from './reported';
import { clip, type Wording } from './wording';

type BodyAnswer = AnswerOf<'body'>;

/** Lines of each kind of work on a body's own card; the whole lists are a button away. */
const most = 5;

const memberLine = (member: Member, wording: Wording): Line =>
  line({
    title: clip(member.name, 120),
    meta: dotted(clip(wording.prose(member.role), 200), reportedWords(member, wording)),
  });

function groups(answer: BodyAnswer, wording: Wording): Group[] {
  const { nextMeeting, lastMeeting, chair, people } = answer;
  const shown = chair ? [chair, ...people.filter((member) => member !== chair)] : people;
  const meetings = {
    next: group(wording.text('body.next'), nextMeeting ? [meetingLine(nextMeeting, wording)] : []),
    last: group(wording.text('body.last'), lastMeeting ? [meetingLine(lastMeeting, wording)] : []),
  };
  const work = [
    group(
      wording.text('label.initiatives'),
      answer.initiatives.slice(0, most).map((item) => initiativeLine(item, wording)),
    ),
    group(
      wording.text('label.open-tasks'),
      answer.openTasks.slice(0, most).map((item) => taskLine(item, wording)),
    ),
  ];
  const named = group(
    wording.text('body.people-heading'),
    shown.slice(0, 12).map((member) => memberLine(member, wording)),
  );
  switch (answer.question.aspect) {
    case 'work':
      return [...work, meetings.next];
    case 'role':
      return [meetings.next, meetings.last, named];
    default:
      return [named, meetings.next];
  }
}

/** Buttons to all of the work, where the card shows only the beginning. */
function wholeWork({ body, question, initiatives, openTasks }: BodyAnswer, wording: Wording) {
  const parties = [body.id as string as PartyId];
  return [
    question.aspect === 'work' && initiatives.length > most
      ? ask(wording.text('button.body-initiatives'), { kind: 'initiatives', parties }, wording)
      : undefined,
    question.aspect === 'work' && openTasks.length > most
      ? ask(wording.text('button.body-tasks'), { kind: 'tasks', parties }, wording)
      : undefined,
  ];
}

/** A body: its role, its people, its meetings or its work, with what was asked for on top. */
export function bodyPage(answer: BodyAnswer, wording: Wording): Page {
  const { body, role, predecessor, successors, missing, question } = answer;
  const [short] = body.abbreviations;
  const name = wording.name(body.name);
  const about = (aspect: BodyAnswer['question']['aspect']) =>
    question.aspect === aspect
      ? undefined
      : ask(wording.text(`button.body-${aspect}`), { ...question, aspect }, wording);
  return page({
    title: short && short !== name ? `${name} (${clip(short, 20)})` : name,
    lead: [
      missing && wording.text(`body.missing-${missing}`),
      question.aspect === 'role' || missing ? wording.prose(role?.text) : undefined,
    ],
    facts: [
      { label: wording.text('label.predecessor'), value: predecessor ? wording.name(predecessor.name) : '' },
      { label: wording.text('label.valid'), value: spanInWords(body.valid, wording) },
      {
        label: wording.text('label.successor'),
        value: wording.list(successors.map(({ name }) => wording.name(name))),
      },
    ],
    groups: [...groups(answer, wording), feedGroup(body.id, wording)],
    notes: [
      ...body.notes.slice(0, 3).map((note) => wording.prose(note)),
      editedWords(answer.edited, wording),
    ],
    actions: [
      ...wholeWork(answer, wording),
      about('role'),
      about('people'),
      about('work'),
      ask(wording.text('button.body-decisions'), { kind: 'decisions', bodies: [body.id] }, wording),
      ask(
        wording.text('button.body-meetings'),
        { kind: 'meetings', which: 'all', bodies: [body.id] },
        wording,
      ),
      helpButton(wording),
    ],
  });
}
