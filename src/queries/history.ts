import { type Change, isOwnMatter } from '../domain/change';
import { dayAt } from '../domain/day';
import { recordOfDocument } from '../domain/record';
import { changeLines, namesIn } from './change-line';
import type { Query } from './found';
import type { Known } from './known';
import { nameOf } from './name-of';
import { listed } from './paging';
import type { QuestionOf } from './question';
import { mergedInto } from './redirect';

/** Who changed what and when, the latest first. */
export const history: Query<'history'> = (known, question) => {
  const { register } = known;
  const { from = null } = question.since ?? {};
  const changes = changesOf(known, question)
    .filter(({ at }) => from === null || dayAt(Date.parse(at)) >= from)
    .toSorted((a, b) => b.number - a.number);
  const { items, ...pages } = listed(changes, question.page);
  const lines = changeLines(known, items);
  const { initiative, thing } = question;
  const named = thing === undefined ? undefined : recordOfDocument(thing);
  return {
    found: changes.length > 0,
    about: { initiatives: initiative === undefined ? [] : [initiative] },
    evidence: [],
    payload: {
      list: { items: lines, ...pages },
      subject:
        initiative === undefined
          ? named && nameOf(register, named.type, named.id)
          : register.initiative.get(initiative)?.title,
    },
    names: namesIn(known, lines),
  };
};

/** Of an initiative also what was changed about those that went into it. */
function changesOf(
  known: Known,
  { initiative, thing, import: run }: QuestionOf<'history'>,
): readonly Change[] {
  const { register } = known;
  if (run !== undefined)
    return [...register.change.values()].filter(({ imported }) => imported?.import === run);
  if (thing !== undefined) return register.changes.get(thing) ?? [];
  if (initiative !== undefined) {
    const gone = mergedInto(known, initiative).map(({ id }) => id);
    return [...new Set([initiative, ...gone].flatMap((id) => register.changes.get(`about:${id}`) ?? []))];
  }
  return [...register.change.values()].filter((one) => !isOwnMatter(one));
}
