import { recordOfDocument } from '../domain/record';
import { changeLines, namesIn } from './change-line';
import { idsOf, type Query } from './found';

/** One change: who made it, when and where, and what it changed. */
export const change: Query<'change'> = (known, { change: id }) => {
  const { register } = known;
  const found = register.change.get(id);
  if (!found) return undefined;
  const [line] = changeLines(known, [found]);
  if (!line) return undefined;
  const initiatives = line.documents
    // A meeting is about all that is on its agenda, which the change may have nothing to do with.
    .filter(({ document }) => recordOfDocument(document)?.type !== 'meeting')
    .flatMap((one) => one.initiatives)
    .flatMap((one) => register.initiative.get(one) ?? []);
  return {
    found: true,
    about: { initiatives: idsOf(initiatives) },
    evidence: [],
    payload: { ...line, initiative: initiatives[0] },
    names: namesIn(known, [line]),
  };
};
