import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { AnswerOf, StatusArea, StatusRow } from '../../queries/answer';
import { plain, said, type Words } from '../words';
import { bullet, heading, line, proseRun } from './runs';
import { written } from './sheet';
import { sourceList } from './source-list';
import { statusTable } from './status-table';

type Status = AnswerOf<'status-document'>;

/** The status of the work as a Word document: focus area, goal, and for each goal a table of its initiatives. */
export function statusDocx(status: Status, words: Words): Promise<Buffer> {
  const title = words.text('document.status.title', { body: said(status.called, words) });
  return written(
    {
      title: `${title} ${words.day(status.asOf)}`,
      subject: said(status.body.name, words),
      isLandscape: true,
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plain(title))] }),
        line(occasion(status, words), 'Subtitle'),
        ...overview(status, words),
        ...status.areas.flatMap((area) => areaParts(area, status, words)),
        ...lacking(status, words),
        ...sourceList(status.citations, words, false),
      ],
    },
    words,
  );
}

/** "Pr. 31. oktober 2023 · til mødet onsdag 8. november 2023". */
const occasion = ({ asOf, meeting }: Status, words: Words): string =>
  [
    words.text('document.as-of', { day: words.day(asOf) }),
    meeting
      ? words.text('document.for-meeting', { when: words.meeting(meeting.meeting) })
      : words.text('document.no-meeting'),
  ].join(' · ');

function overview(status: Status, words: Words): Paragraph[] {
  const { total, changed, missing, old, finished, freshDays, previous, since, called } = status;
  if (total === 0)
    return [
      line(words.text('document.status.none', { body: said(called, words) })),
      line(words.text(status.seesAll ? 'document.status.none-yet' : 'document.status.none-next')),
    ];
  const day = words.day(since);
  return [
    heading(words.text('document.overview'), 1),
    ...[
      words.count('document.status.total', total),
      words.count(previous ? 'document.status.changed-since-meeting' : 'document.status.changed', changed, {
        day,
      }),
      missing.length > 0 ? words.count('document.status.missing', missing.length) : '',
      old.length > 0 ? words.count('document.status.old', old.length, { days: freshDays }) : '',
      finished > 0 ? words.count('document.status.finished', finished, { day }) : '',
    ]
      .filter(Boolean)
      .map((text) => bullet(new TextRun(plain(text)))),
    line(words.text('document.status.how-to-read'), 'Detail'),
  ];
}

const areaParts = ({ area, goals }: StatusArea, status: Status, words: Words): FileChild[] => [
  heading(said(area.title, words), 1),
  ...goals.flatMap(({ goal, rows }) => [
    ...(goal || goals.length > 1
      ? [heading(goal ? said(goal.text, words) : words.text('document.no-goal'), 2)]
      : []),
    statusTable(rows, status, words),
  ]),
];

/** Whom to ask before the meeting. */
function lacking({ missing, old, freshDays }: Status, words: Words): Paragraph[] {
  if (missing.length + old.length === 0) return [];
  const asked = ({ initiative, lead, status }: StatusRow): Paragraph => {
    const who = lead.length > 0 ? words.list(lead.map(({ name }) => said(name, words))) : undefined;
    const beside = [
      who ? words.text('document.lead', { name: who }) : words.text('document.no-lead'),
      status ? words.text('status.from', { when: words.spoken(status.asOf) }) : '',
    ].filter(Boolean);
    return new Paragraph({
      bullet: { level: 0 },
      children: [proseRun(initiative.title, words), new TextRun(plain(` – ${beside.join(' · ')}`))],
    });
  };
  const part = (title: string, rows: readonly StatusRow[]): Paragraph[] =>
    rows.length > 0 ? [heading(title, 2), ...rows.map(asked)] : [];
  return [
    heading(words.text('document.lacking'), 1),
    ...part(words.text('document.without-status'), missing),
    ...part(words.text('document.old-status', { days: freshDays }), old),
  ];
}
