import { recordOfDocument } from '../domain/record';
import type { AnswerOf, ChangeLine } from '../queries/answer';
import { type Line, line } from './card';
import { type ChangedField, changedFields } from './changed-fields';
import { clip, type Wording } from './wording';

/** A field that a change set, with whose it is: a party's or a cluster's, or what it was made to. */
export interface ToldField extends ChangedField {
  whose: string;
}

/** Names in full; more are counted. */
const mostNames = 3;

/**
 * The fields of a change in words. What several parties or clusters share is told once, with all their names: an
 * agreement goes out to 21 parties in one change.
 */
export function toldFields(
  { documents }: Pick<ChangeLine, 'documents'>,
  { names }: Pick<AnswerOf<'change'>, 'names'>,
  wording: Wording,
): ToldField[] {
  const subjects = new Set(documents.map(({ subject }) => (subject ? wording.name(subject) : '')));
  const told = new Map<string, ChangedField & { of: string[] }>();
  for (const document of documents) {
    const { part, subject } = document;
    const owner = part ?? (subjects.size > 1 ? subject : undefined);
    const name = owner ? clip(wording.name(owner), 80) : '';
    for (const field of changedFields(document, names, wording)) {
      // Whose it is stands beside the others.
      if (part && field.after === clip(wording.name(part), 400)) continue;
      const key = JSON.stringify(part ? field : [field, document.document]);
      const same = told.get(key) ?? { ...field, of: [] };
      told.set(key, same);
      // What is its own name needs no name beside it.
      if (name !== '' && field.after !== name) same.of.push(name);
    }
  }
  return [...told.values()].map(({ of, ...field }) => ({ ...field, whose: inFew(of, wording) }));
}

/** What is no entry of the register to those who get it. */
const goneWords: Readonly<Record<string, string>> = {
  subscription: 'change.gone-digest',
  feed: 'change.gone-calendar',
};

/** What was taken out of the register again: a line each, of several parties, and of what is called the same, together. */
export function goneLines({ documents }: Pick<ChangeLine, 'documents'>, wording: Wording): Line[] {
  const gone = documents.filter(({ isGone }) => isGone);
  const parts = gone.flatMap(({ part }) => (part ? [clip(wording.name(part), 80)] : []));
  const others = gone.filter(({ part }) => !part);
  const alike = new Map<string, { title: string; word: string | undefined; count: number }>();
  for (const { subject, document } of others) {
    const type = recordOfDocument(document)?.type ?? '';
    const word = goneWords[type];
    const unnamed = type === 'feed' ? wording.text('feeds.mine') : '';
    const title = subject ? clip(wording.name(subject), 80) : unnamed;
    const key = `${title}\n${word}`;
    alike.set(key, { title, word, count: (alike.get(key)?.count ?? 0) + 1 });
  }
  const lines = [...alike.values()].map(({ title, word, count }) =>
    goneLine(title, word ? wording.text(word) : wording.count('change.gone', count)),
  );
  const together = { title: inFew(parts, wording), meta: wording.count('change.gone', 1) };
  return parts.length > 0 ? [...lines, line(together)] : lines;
}

/** What has no name of its own is told by what became of it. */
const goneLine = (title: string, became: string): Line =>
  line(title === '' ? { title: became } : { title, meta: became });

function inFew(names: readonly string[], wording: Wording): string {
  const left = names.length - mostNames;
  return wording.list(
    left > 0 ? [...names.slice(0, mostNames), wording.count('change.more', left)] : [...names],
  );
}
