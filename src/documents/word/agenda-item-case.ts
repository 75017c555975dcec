import { Paragraph, TextRun } from 'docx';
import type { AnswerOf } from '../../queries/answer';
import { outlookLines, phaseLine } from '../status-words';
import { plain, said, type Words } from '../words';
import { bullet, gap, heading, line, proseLine, proseRun } from './runs';

type Facts = AnswerOf<'agenda-item'>['facts'];

/** What the register holds of an initiative, as the case of an agenda item. */
export const caseParts = ({ facts }: Pick<AnswerOf<'agenda-item'>, 'facts'>, words: Words): Paragraph[] => [
  ...about(facts, words),
  ...status(facts, words),
  ...part('history', history(facts, words), words),
  ...part('decisions', decisions(facts, words), words),
  ...part('next', next(facts, words), words),
  ...part('parties', parties(facts, words), words),
];

const part = (key: string, children: Paragraph[], words: Words): Paragraph[] =>
  children.length > 0 ? [heading(words.text(`document.item.${key}`), 2), ...children] : [];

const about = ({ description, parts, effect, conflict }: Facts, words: Words): Paragraph[] => [
  heading(words.text('label.description'), 2),
  description ? proseLine(description.text, words) : gap(words.text('document.gap.description'), words),
  ...parts.map(({ title }) => bullet(proseRun(title, words))),
  ...(conflict ? [line(words.text('document.item.conflict'), 'Phase'), proseLine(conflict.text, words)] : []),
  ...(effect ? [heading(words.text('label.effect'), 2), proseLine(effect.text, words)] : []),
];

const status = ({ status: newest }: Facts, words: Words): Paragraph[] => [
  heading(words.text('label.status'), 2),
  ...(newest
    ? [
        line(phaseLine(newest, words), 'Phase'),
        proseLine(newest.text, words),
        ...outlookLines(newest, words).map((text) => line(text)),
      ]
    : [gap(words.text('document.gap.status'), words)]),
];

/** A point that begins with when. */
const dated = (when: string, what: TextRun): Paragraph =>
  new Paragraph({
    bullet: { level: 0 },
    children: [new TextRun({ text: `${plain(when)}: `, bold: true }), what],
  });

/** How it came here, the oldest first; how it stands now is told above. */
const history = ({ history: entries }: Facts, words: Words): Paragraph[] =>
  entries
    .slice(1)
    .reverse()
    .map((entry) => dated(phaseLine(entry, words), proseRun(entry.text, words)));

const decisions = ({ decisions: made }: Facts, words: Words): Paragraph[] =>
  made
    .toReversed()
    .map(({ decision, body }) =>
      dated(
        [words.when(decision.when), body ? said(body.name, words) : ''].filter(Boolean).join(' · '),
        proseRun(decision.outcome, words),
      ),
    );

/** Dates to come, what is ordered, and whose approval is awaited. */
const next = ({ dates, orders, approvals }: Facts, words: Words): Paragraph[] => {
  const awaited = approvals.filter(({ approval }) => approval.state === 'awaited');
  return [
    ...dates
      .filter(({ past }) => !past)
      .map(({ milestone }) => dated(words.when(milestone.when), proseRun(milestone.label, words))),
    ...orders.map(({ year, text }) =>
      dated(words.text('document.item.order', { year }), proseRun(text, words)),
    ),
    ...(awaited.length > 0
      ? [
          dated(
            words.count('approvals.awaited', awaited.length),
            new TextRun(words.list(awaited.map(({ party }) => said(party.name, words)))),
          ),
        ]
      : []),
  ];
};

const parties = ({ involved, places }: Facts, words: Words): Paragraph[] => [
  ...involved.map(({ party, involvement }) =>
    dated(said(party.name, words), proseRun(involvement.role, words)),
  ),
  ...(places.length > 0
    ? [
        dated(
          words.text('label.places'),
          new TextRun(words.list(places.map(({ party }) => said(party.name, words)))),
        ),
      ]
    : []),
];
