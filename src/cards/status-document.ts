import type { Day } from '../domain/day';
import type { AnswerOf, StatusRow } from '../queries/answer';
import { ageNote, statusDate } from './badge';
import { ask, helpButton, initiativesButton, opening } from './buttons';
import { type Button, dotted, type Group, group, type Line, line, type Page, page } from './card';
import { longDay } from './days';
import { fileButton } from './file-button';
import { meetingWhen } from './meeting-time';
import { partyNames } from './parties';
import { capital, clip, type Wording } from './wording';

type Status = AnswerOf<'status-document'>;

/** Lines that lack a status; more are behind a button. */
const most = 4;

/** What a status document says in short, whom it lacks something from, and where its files are. */
export function statusDocumentPage(answer: Status, wording: Wording): Page {
  const { called, asOf, total, files } = answer;
  const about = { body: clip(wording.name(called), 60) };
  const isEmpty = total === 0;
  return page({
    title: wording.text(isEmpty ? 'status-document.none' : 'status-document.title', about),
    subtitle: occasion(answer, wording),
    lead: isEmpty
      ? [wording.text(answer.seesAll ? 'document.status.none-yet' : 'document.status.none-next')]
      : counts(answer, wording),
    groups: isEmpty ? [] : [lackingGroup(answer, wording)],
    notes: [isEmpty || files ? undefined : wording.text('document.no-address')],
    actions: isEmpty ? [initiativesButton(wording), helpButton(wording)] : actions(answer, wording),
    summary: wording.text('status-document.summary', { ...about, day: longDay(asOf, wording.locale) }),
  });
}

/** "Pr. 31. oktober 2023 · til mødet onsdag 8. november 2023". */
const occasion = ({ asOf, meeting }: Status, wording: Wording): string =>
  dotted(
    wording.text('document.as-of', { day: longDay(asOf, wording.locale) }),
    meeting
      ? wording.text('document.for-meeting', { when: meetingWhen(meeting.meeting, wording) })
      : wording.text('document.no-meeting'),
  );

function counts({ total, changed, previous, since, finished }: Status, wording: Wording): string[] {
  const day = longDay(since, wording.locale);
  const changedKey = previous ? 'document.status.changed-since-meeting' : 'document.status.changed';
  return [
    wording.count('document.status.total', total),
    wording.count(changedKey, changed, { day }),
    finished > 0 ? wording.count('document.status.finished', finished, { day }) : '',
  ];
}

/** Whom to ask before the meeting. */
function lackingGroup({ missing, old, freshDays, asOf }: Status, wording: Wording): Group {
  const lacking = [...missing, ...old];
  const note = [
    missing.length > 0 ? wording.count('document.status.missing', missing.length) : '',
    old.length > 0 ? wording.count('document.status.old', old.length, { days: freshDays }) : '',
  ];
  const left = lacking.length - most;
  return group(
    wording.text('status-document.lacking'),
    [
      ...lacking.slice(0, most).map((row) => lackingLine(row, asOf, wording)),
      ...(left > 0
        ? [line({ title: wording.count('status-document.lacking-more', left), weight: 'Default' })]
        : []),
    ],
    lacking.length > 0 ? note.filter(Boolean).join(' ') : '',
  );
}

function lackingLine({ initiative, lead, status }: StatusRow, asOf: Day, wording: Wording): Line {
  const name = clip(wording.name(initiative.title), 120);
  return line({
    title: name,
    weight: 'Default',
    meta: dotted(
      lead.length > 0
        ? wording.text('document.lead', { name: clip(partyNames(lead, wording), 120) })
        : wording.text('document.no-lead'),
      status ? ageNote(status, { ...wording, today: asOf }) : capital(statusDate(status, wording)),
    ),
    open: opening(name, { kind: 'initiative', initiative: initiative.id, aspect: 'status' }, wording),
  });
}

function actions(answer: Status, wording: Wording): (Button | undefined)[] {
  const { missing, old, meeting, asOf, today } = answer;
  return [
    fileButton(answer, 'docx', wording),
    fileButton(answer, 'xlsx', wording),
    missing.length + old.length > 0 && asOf === today
      ? ask(
          wording.text('button.all-stale'),
          { kind: 'initiatives', waiting: 'status', sort: 'oldest-status' },
          wording,
        )
      : undefined,
    meeting &&
      ask(wording.text('button.of-meeting'), { kind: 'meeting', meeting: meeting.meeting.id }, wording),
  ];
}
