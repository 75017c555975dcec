import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { AnswerOf } from '../../queries/answer';
import { said, type Words } from '../words';
import { caseParts } from './agenda-item-case';
import { bullet, gap, heading, labelled, line, proseRun } from './runs';
import { written } from './sheet';
import { sourceList } from './source-list';

type Item = AnswerOf<'agenda-item'>;

/** An item for an agenda as a Word document; what the register does not hold is left to be written, and says so. */
export function agendaItemDocx(item: Item, words: Words): Promise<Buffer> {
  const { facts, body, called } = item;
  const kind = words.text('document.item.title', { body: said(called, words) });
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [proseRun(facts.initiative.title, words)] }),
    line(kind, 'Subtitle'),
    ...frame(item, words),
    heading(words.text('document.item.recommended'), 1),
    ...recommended(item, words),
    heading(words.text('document.item.case'), 1),
    ...caseParts(item, words),
    heading(words.text('document.item.decision'), 1),
    ...decision(item, words),
    ...sourceList(item.citations, words, true),
  ];
  return written(
    {
      title: `${said(facts.initiative.title, words)} – ${kind}`,
      subject: said(body.name, words),
      isLandscape: false,
      children,
    },
    words,
  );
}

/** Where and when it is taken up, until when it has to be written, and who leads the work. */
function frame({ body, meeting, facts }: Item, words: Words): Paragraph[] {
  const { deadlines } = meeting ?? {};
  const paper = deadlines && words.day(deadlines.paper);
  const when = meeting && words.meeting(meeting.meeting);
  const lead = words.list(facts.lead.map(({ party }) => said(party.name, words)));
  return [
    labelled(words.text('document.fact.body'), said(body.name, words)),
    when
      ? labelled(words.text('document.fact.meeting'), when)
      : gap(words.text('document.gap.meeting'), words),
    ...(paper
      ? [
          labelled(
            words.text('document.fact.paper'),
            deadlines.rule.assumed ? `${paper} ${words.text('deadline.assumed')}` : paper,
          ),
        ]
      : []),
    lead ? labelled(words.text('document.fact.lead'), lead) : gap(words.text('document.gap.lead'), words),
    labelled('id', facts.initiative.id),
  ];
}

/** What stands on the agenda already. What a body is to decide is not made up where nobody has said it. */
function recommended({ item, called }: Item, words: Words): Paragraph[] {
  if (!item) return [gap(words.text('document.gap.wanted', { body: said(called, words) }), words)];
  const what = said(item.what, words);
  return [
    bullet(new TextRun(words.text(`document.wanted.${item.type}`, { body: said(called, words), what }))),
  ];
}

function decision({ item }: Item, words: Words): Paragraph[] {
  if (item?.result === undefined && item?.outcome === undefined)
    return [gap(words.text('document.gap.decision'), words)];
  return [
    ...(item.result ? [line(words.text(`result.${item.result}`), 'Phase')] : []),
    ...(item.outcome ? [new Paragraph({ children: [proseRun(item.outcome, words)] })] : []),
  ];
}
