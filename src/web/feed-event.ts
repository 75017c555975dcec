import type { Day } from '../domain/day';
import type { Register } from '../domain/register';

/** The id of an event: of what it is, wherever it is moved. */
export const uidOf = (what: string, collaboration: string): string =>
  `${what.replace(':', '.')}@${collaboration}.fremdrift`;

type Thing =
  | { kind: 'meeting'; meeting: Known }
  | { kind: 'task'; task: Known }
  | { kind: 'milestone'; milestone: Known };
interface Known {
  knownFrom: Day;
}

/** How often the documents that something follows from were changed, and when last. */
export function versionOf(register: Register, documents: readonly string[], thing: Thing) {
  const changes = documents.flatMap((document) => register.changes.get(document) ?? []);
  const known =
    thing.kind === 'meeting' ? thing.meeting : thing.kind === 'task' ? thing.task : thing.milestone;
  const times = changes.map(({ at }) => Date.parse(at));
  return {
    sequence: changes.length,
    changedAt: Math.max(Date.parse(`${known.knownFrom}T00:00:00Z`), ...times),
  };
}
