import type { Change } from '../domain/change';
import { recordOfDocument } from '../domain/record';
import type { Register } from '../domain/register';
import { changeLines, namesIn } from './change-line';
import type { Query } from './found';
import { nameOf } from './name-of';
import { listed } from './paging';
import type { QuestionOf } from './question';

/** Who changed what and when, the latest first. */
export const history: Query<'history'> = ({ register }, question) => {
  const changes = changesOf(register, question).toSorted((a, b) => b.number - a.number);
  const { items, ...pages } = listed(changes, question.page);
  const lines = changeLines(register, items);
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
    names: namesIn(register, lines),
  };
};

function changesOf(register: Register, { initiative, thing }: QuestionOf<'history'>): readonly Change[] {
  if (thing !== undefined) return register.changes.get(thing) ?? [];
  if (initiative !== undefined) return register.changes.get(`about:${initiative}`) ?? [];
  return [...register.change.values()];
}
