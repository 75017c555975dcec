import type { Change } from '../domain/change';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import { isRepeating, takenBackBy } from '../domain/taken-back';
import type { ChangeLine } from './answer';
import { nameOfId } from './name-of';
import { shownDocuments } from './shown-document';

/** Changes with what they were made to, what they took back, and whether they were taken back. */
export const changeLines = (register: Register, changes: readonly Change[]): ChangeLine[] =>
  changes.map((change) => {
    const isRepeat = isRepeating(register, change);
    const undone = changesOf(register, change);
    return {
      change,
      undone: takenBackBy(register, change.id),
      settles: (isRepeat ? undone.flatMap((one) => changesOf(register, one)) : undone).map((one) => ({
        change: one,
        isRepeat: isRepeating(register, one),
      })),
      isRepeat,
      documents: shownDocuments(register, change),
    };
  });

const changesOf = (register: Register, { undoes }: Change): Change[] =>
  undoes.flatMap((id) => register.change.get(id) ?? []);

/** The names of all ids that some changes mention. */
export function namesIn(register: Register, lines: readonly ChangeLine[]): Record<string, Prose> {
  const ids = new Set(lines.flatMap(({ documents }) => documents.flatMap(({ fields }) => stringsIn(fields))));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const name = /^[A-Za-z0-9_.:-]{3,200}$/.test(id) ? nameOfId(register, id) : undefined;
      return name ? [[id, name]] : [];
    }),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
