import type { ChangedDocument } from '../domain/change';
import { documentId } from '../domain/record';
import type { AnswerOf, ChangeLine } from '../queries/answer';
import { ask, opening } from './buttons';
import { dotted, type Line, line, type Page, page } from './card';
import { momentInWords } from './moment';
import { openingMeeting } from './opening-meeting';
import { openingThing } from './thing-parts';
import { changedFields } from './values';
import { clip, type Wording } from './wording';

type Named = Pick<AnswerOf<'change'>, 'names'>;

/** What was done: "Status opdateret", "5 opgaver oprettet". */
export function changeTitle({ change, documents }: ChangeLine, wording: Wording): string {
  const many = `changed-many.${change.command}`;
  return isManyNew(documents) && wording.has(many)
    ? wording.text(many, { count: documents.length })
    : wording.text(`changed.${change.command}`);
}

/** Whether several things of a kind were made at once. */
const isManyNew = (documents: ChangeLine['documents']): boolean =>
  documents.length > 1 && documents.every(({ created }) => created);

/** What it was done to; beyond two things counted. */
export function changeSubject({ documents }: ChangeLine, wording: Wording): string {
  const names = [
    ...new Set(documents.flatMap(({ subject }) => (subject ? [clip(wording.name(subject), 100)] : []))),
  ];
  const left = names.length - 2;
  return wording.list(left > 0 ? [...names.slice(0, 2), wording.count('change.more', left)] : names);
}

/** Who did it, when and where. */
export const changeMeta = ({ change }: ChangeLine, wording: Wording): string =>
  dotted(
    clip(change.by.name, 80),
    momentInWords(change.at, wording),
    change.place ? wording.text(`change.place.${change.place.kind}`) : '',
  );

/** That it was taken back, by whom and when. */
export const undoneMark = ({ undone }: ChangeLine, wording: Wording): string =>
  undone
    ? wording.text('change.undone', {
        name: clip(undone.by.name, 80),
        when: momentInWords(undone.at, wording),
      })
    : '';

const mostLines = 12;

/** One line a field, of things made at once: what they share once, what tells them apart as a list. */
function sharedLines({ documents }: ChangeLine, { names }: Named, wording: Wording): Line[] {
  const values = new Map<string, Set<string>>();
  for (const document of documents)
    for (const { label, after } of changedFields(document, names, wording))
      values.set(label, (values.get(label) ?? new Set()).add(after));
  return [...values].map(([label, afters]) =>
    line({ title: clip(wording.list([...afters]), 600), weight: 'Default', meta: label }),
  );
}

/** An initiative that was made with others changed comes out of one of them: its name says enough. */
const isNewInitiative = ({ document, created }: ChangedDocument): boolean =>
  created && document.startsWith(documentId('initiative', ''));

/** One line a field: what it holds now, and below what it held before. */
function fieldLines(one: ChangeLine, { names }: Named, wording: Wording): Line[] {
  if (isManyNew(one.documents)) return sharedLines(one, { names }, wording);
  const many = one.documents.length > 1;
  return one.documents.flatMap((document) =>
    changedFields(document, names, wording)
      .filter((_field, at) => at === 0 || !(many && isNewInitiative(document)))
      .map(({ label, before, after }) =>
        line({
          title: after || wording.text('value.none'),
          weight: 'Default',
          meta: dotted(label, many && document.subject ? clip(wording.name(document.subject), 80) : ''),
          details: [before ? wording.text('change.before', { before }) : undefined],
        }),
      ),
  );
}

/** One change: what it was, and each field before and after. */
export function changePage(answer: AnswerOf<'change'>, wording: Wording): Page {
  const { initiative, change } = answer;
  const lines = fieldLines(answer, answer, wording);
  const subject = changeSubject(answer, wording);
  const left = lines.length - mostLines;
  const first = answer.documents
    .flatMap((document) => changedFields(document, answer.names, wording))
    .find(({ after }) => after !== subject);
  const title = changeTitle(answer, wording);
  return page({
    title,
    subtitle: subject,
    lead: [undoneMark(answer, wording), changeMeta(answer, wording)],
    groups: [
      {
        heading: '',
        tone: 'default',
        note: left > 0 ? wording.count('list.more', left) : '',
        lines: lines.slice(0, mostLines),
      },
    ],
    actions: [
      openingMeeting(answer, wording),
      answer.undone || change.undoes.length > 0 ? undefined : openingThing(answer.documents, wording),
      initiative &&
        opening(
          clip(wording.name(initiative.title), 40),
          { kind: 'initiative', initiative: initiative.id, aspect: 'status' },
          wording,
        ),
      ask(
        wording.text('button.who-changed'),
        initiative
          ? { kind: 'history', initiative: initiative.id }
          : { kind: 'history', thing: change.documents[0]?.thing },
        wording,
      ),
    ],
    summary: `${dotted(title, subject)}${first ? `: ${first.label} – ${first.after || wording.text('value.none')}` : ''}`,
  });
}
