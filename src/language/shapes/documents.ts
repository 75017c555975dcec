import { fold } from '../fold';
import { isSaid, says } from '../says';
import type { Slots } from '../slots';
import { paperChoices, statusOccasions } from './document-choices';
import { pastDay } from './initiative';
import { type Asked, asking, lean, type Reading, type Shape, titleOf, wordsSaid } from './shape';
import { idsOf, topicOf } from './topic';

/** Is a file asked for that is written from the register: "lav statusdokument", "status i Excel", "skriv en sagsfremstilling"? */
export const asksForDocument = ({ has }: Pick<Slots, 'has'>): boolean =>
  has('status-document', 'agenda-draft') || (has('as-file') && has('status', 'agenda'));

/** "Hvad er en sagsfremstilling": the meaning of the word is asked, and nothing is to be written. */
const asksWhatItIs = ({ has }: Slots): boolean => has('meaning', 'what-is', 'description');

/** No register explains the papers of its meetings: that is said, and those that can be written are offered. */
function unexplained(slots: Slots, choices: Reading): Reading {
  const papers = slots.cues.filter(({ value }) => value === 'agenda-draft' || value === 'status-document');
  const named = slots.words.filter(
    // Without its article.
    ({ text }, at) => papers.some(({ from, to }) => from <= at && at < to) && text.length > 3,
  );
  const nearest = 'options' in choices ? choices.options.map((one) => ({ ...one, label: undefined })) : [];
  return { outcome: 'unknown-topic', words: wordsSaid(slots, named), nearest };
}

/** Verbs of writing a file, which name nothing that it is about. */
export const isWriting = (text: string): boolean => isSaid(text, 'writing');
/** The body it is for; named to tell a time ("til næste SSG") it is meant all the same. */
const bodyIn = ({ slots }: Asked) => slots.bodies[0];

/** The status of the work for a body; where none is named, it is asked which. */
export const statusDocument: Shape = (asked) => {
  const { slots, today } = asked;
  if (!asksForDocument(slots) || slots.has('agenda-draft') || slots.has('who', 'when', 'due'))
    return undefined;
  if (!slots.has('status-document') && (slots.has('agenda') || topicOf(asked).kind === 'one'))
    return undefined;
  const { relation, span } = slots.when ?? {};
  const since = relation === 'since' && span?.from && span.from < today ? span.from : undefined;
  const past = since === undefined ? (pastDay(asked) ?? dayBefore(asked)) : undefined;
  const question = lean({ kind: 'status-document' as const, body: bodyIn(asked), ...past, since });
  if (question.body !== undefined) return asking(question);
  const choices = statusOccasions(asked, question);
  return asksWhatItIs(slots) ? unexplained(slots, choices) : choices;
};

/** "Pr. 1/3 2023 til SSG": whom it is for ends no stretch of time. */
function dayBefore({ slots: { when }, today }: Asked) {
  const from = says(fold(when?.text ?? '').text.split(' ')[0] ?? '', 'as-of') ? when?.span.from : undefined;
  return from && from < today ? { on: from } : undefined;
}

/** One initiative as an item on the agenda of a body; where none is named, or several may be meant, which of them. */
export const agendaItem: Shape = (asked) => {
  const { slots, reader } = asked;
  const isDraft = slots.has('agenda-draft') || (slots.has('as-file') && slots.has('agenda'));
  if (!isDraft || slots.has('who', 'when', 'due')) return undefined;
  const topic = topicOf(asked);
  const items = idsOf(topic).map((initiative) => ({
    label: titleOf(reader, initiative),
    question: lean({ kind: 'agenda-item' as const, initiative, body: bodyIn(asked) }),
  }));
  const [item] = items;
  if (!item) return asksWhatItIs(slots) ? unexplained(slots, paperChoices(asked)) : paperChoices(asked);
  if (topic.kind === 'one') return asking(item.question);
  const said = slots.content.filter(({ text }) => !isWriting(text));
  return { outcome: 'clarify', about: 'initiative', words: wordsSaid(slots, said), options: items };
};
