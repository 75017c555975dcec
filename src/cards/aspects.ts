import type { NamedParty } from '../domain/body';
import type { StatusEntry } from '../domain/initiative';
import type { AnswerOf } from '../queries/answer';
import type { Aspect } from '../queries/question';
import { phaseTone, phaseWord } from './badge';
import { opening } from './buttons';
import { dotted, type Group, group, type Line, line } from './card';
import { asOfInWords } from './days';
import { decisionLine, initiativeLine, meetingLine, milestoneLine, taskLine } from './lines';
import { clip, type Wording } from './wording';

type One = AnswerOf<'initiative'>;

/** Lines of one aspect on the card; a long history is cut with a count. */
const most = 12;

/** A long list cut, with how many are left out under its heading. */
function cut(heading: string, lines: Line[], wording: Wording, note = ''): Group {
  const left = lines.length - most;
  const more = left > 0 ? wording.count('list.more', left) : '';
  return group(heading, lines.slice(0, most), dotted(note, more));
}

function historyLine(entry: StatusEntry, wording: Wording): Line {
  return line({
    title: phaseWord(entry, wording),
    tone: phaseTone(entry.phase),
    meta: asOfInWords(entry.asOf, wording),
    details: [clip(wording.prose(entry.text), 500)],
  });
}

const partyLine = (party: NamedParty, meta: string, wording: Wording, doubt = ''): Line =>
  line({
    title: clip(wording.name(party.name), 160),
    mark: doubt,
    tone: doubt ? 'warning' : 'default',
    meta,
  });

/** Whether the asked place takes part, in a sentence; empty where no place was asked for. */
function placeSentence({ question, names, places, uncertainPlaces }: One, wording: Wording): string {
  const { place } = question;
  if (!place) return '';
  const name = names[place];
  const values = { name: name ? wording.name(name) : '' };
  const has = (list: One['places']) => list.some(({ party }) => (party.id as string) === place);
  if (has(places)) return wording.text('place.yes', values);
  return wording.text(has(uncertainPlaces) ? 'place.uncertain' : 'place.no', values);
}

/** What comes next: dates, tasks and meetings still ahead, and what has been ordered. */
function ahead(answer: One, wording: Wording): Line[] {
  return [
    ...answer.dates
      .filter((date) => !date.past && !date.milestone.superseded)
      .map((date) => milestoneLine(date, wording)),
    ...answer.meetings.filter((meeting) => !meeting.past).map((meeting) => meetingLine(meeting, wording)),
    ...answer.tasks
      .filter(({ task }) => task.state === 'open' || task.state === 'ongoing')
      .map((task) => taskLine(task, wording)),
    ...answer.orders.map((order) =>
      line({
        title: clip(wording.prose(order.text), 400),
        meta: wording.text('orders.into', { year: order.year }),
      }),
    ),
  ];
}

/** Who leads and who else takes part; that nobody leads is said, with those who are mentioned instead. */
function people({ lead, involved }: One, wording: Wording): Group[] {
  const named = (list: One['lead']) =>
    list.map(({ party, involvement }) =>
      partyLine(party, clip(wording.prose(involvement.role), 160), wording),
    );
  return [
    group(wording.text('label.lead'), named(lead), lead.length > 0 ? '' : wording.text('missing.lead')),
    cut(wording.text(lead.length > 0 ? 'label.involved' : 'label.nearest'), named(involved), wording),
  ];
}

function places(answer: One, wording: Wording): Group[] {
  const doubt = wording.text('place.doubt');
  const lines = [
    ...answer.places.map(({ party }) => partyLine(party, '', wording)),
    ...answer.uncertainPlaces.map(({ party, place }) =>
      partyLine(party, place.doubt ? clip(wording.prose(place.doubt.text), 200) : '', wording, doubt),
    ),
  ];
  return [cut(wording.text('label.places'), lines, wording, placeSentence(answer, wording))];
}

const linked = (one: Line): Line => ({ ...one, open: null, chevron: '' });

/** What the register holds about one aspect, as groups; empty where it holds nothing. */
export function aspectGroups(aspect: Aspect, answer: One, wording: Wording): Group[] {
  const text = (key: string, said: string) => [group(wording.text(key), [], said)];
  switch (aspect) {
    case 'status':
      return [];
    case 'history':
      return [
        cut(
          wording.text('label.history'),
          answer.history.map((entry) => historyLine(entry, wording)),
          wording,
        ),
      ];
    case 'description':
      return text('label.description', wording.prose(answer.description?.text));
    case 'effect':
      return text('label.effect', wording.prose(answer.effect?.text));
    case 'parts':
      return [
        cut(
          wording.text('label.parts'),
          answer.parts.map(({ title }) => line({ title: wording.prose(title) })),
          wording,
        ),
        cut(
          wording.text('label.children'),
          answer.children.map((child) => initiativeLine(child, wording)),
          wording,
        ),
      ];
    case 'lead':
    case 'involved':
      return people(answer, wording);
    case 'unrecorded':
      return [];
    case 'places':
      return places(answer, wording);
    case 'dates':
      return [
        cut(
          wording.text('label.dates'),
          answer.dates.map((date) => linked(milestoneLine(date, wording))),
          wording,
        ),
      ];
    case 'orders':
      return [
        cut(
          wording.text('label.orders'),
          answer.orders.map(({ text: what, year }) =>
            line({ title: clip(wording.prose(what), 500), meta: wording.text('orders.into', { year }) }),
          ),
          wording,
        ),
      ];
    case 'tasks':
      return [
        cut(
          wording.text('label.tasks'),
          answer.tasks.map((task) => linked(taskLine(task, wording))),
          wording,
        ),
      ];
    case 'decisions':
      return [
        cut(
          wording.text('label.decisions'),
          answer.decisions.map((one) => decisionLine(one, wording)),
          wording,
        ),
      ];
    case 'meetings':
      return [
        cut(
          wording.text('label.meetings'),
          answer.meetings.map((one) => meetingLine(one, wording)),
          wording,
        ),
      ];
    case 'next':
      return [cut(wording.text('label.next'), ahead(answer, wording).map(linked), wording)];
    case 'source':
      return [
        group(
          wording.text('label.sources'),
          answer.citations.slice(0, most).map(({ source, lines }) =>
            line({
              title: clip(source.title, 240),
              meta: dotted(
                asOfInWords(source.asOf, wording),
                lines.length > 0 ? wording.text('source.lines', { lines: clip(lines.join(', '), 120) }) : '',
              ),
            }),
          ),
        ),
      ];
  }
}

/** Opens an initiative's relative from a line. */
export const relative = (parent: NonNullable<One['parent']>, wording: Wording): Line =>
  line({
    title: wording.name(parent.title),
    open: opening(
      wording.name(parent.title),
      { kind: 'initiative', initiative: parent.id, aspect: 'status' },
      wording,
    ),
  });
