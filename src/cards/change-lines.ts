import { type RecordType, recordOfDocument } from '../domain/record';
import type { AnswerOf, ChangeLine, ShownDocument } from '../queries/answer';
import { dotted, type Line, line } from './card';
import { changedFields } from './changed-fields';
import { goneLines, type ToldField, toldFields } from './told-fields';
import { clip, type Wording } from './wording';

type Names = Pick<AnswerOf<'change'>, 'names'>;

/** Whether several things of a kind were made at once. */
export const isManyNew = (documents: ChangeLine['documents']): boolean =>
  documents.length > 1 && documents.every(({ created, part }) => created && !part);

/** One line a field, of things made at once: what they share once, what tells them apart as a list. */
function sharedLines({ documents }: ChangeLine, { names }: Names, wording: Wording): Line[] {
  const values = new Map<string, Set<string>>();
  for (const document of documents)
    for (const { label, after } of changedFields(document, names, wording))
      values.set(label, (values.get(label) ?? new Set()).add(after));
  return [...values].map(([label, afters]) =>
    line({ title: label, details: [clip(wording.list([...afters]), 600)] }),
  );
}

/** What says enough of something that is made while others change: it comes out of one of them. */
const enough: { readonly [T in RecordType]?: readonly string[] } = {
  initiative: ['title'],
  decision: ['outcome', 'result'],
  task: ['what', 'parties', 'assignee', 'person', 'due'],
};

function inShort(one: ShownDocument): ShownDocument {
  const named = one.created ? recordOfDocument(one.document) : undefined;
  const said = named && enough[named.type];
  if (!said) return one;
  const fields = Object.entries(one.fields).filter(([name]) => said.includes(name));
  return { ...one, fields: Object.fromEntries(fields) };
}

/** What a change did, one line a field (`fields` are all of them): what it holds now, and below that what it held before. */
export function changeLines(
  one: ChangeLine,
  { names }: Names,
  fields: readonly ToldField[],
  wording: Wording,
): Line[] {
  const { documents } = one;
  if (isManyNew(documents) && documents.every(({ part }) => part === undefined))
    return sharedLines(one, { names }, wording);
  const told =
    documents.length > 1 ? toldFields({ documents: documents.map(inShort) }, { names }, wording) : fields;
  return [
    ...told.map(({ label, before, after, whose }) =>
      line({
        title: dotted(label, whose === after ? '' : whose),
        details: [
          after || wording.text('value.removed'),
          before ? wording.text('change.before', { before }) : undefined,
        ],
      }),
    ),
    ...goneLines(one, wording),
  ];
}
