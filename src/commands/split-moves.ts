import type { InitiativeId } from '../domain/ids';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import type { NewPart } from './split-parts';

/** The tasks and dates of an initiative that go along with its parts, each under the parts that chose it. */
export function movedToParts(parts: readonly NewPart[], old: InitiativeId, register: Register): AnyRecord[] {
  const under = (chosen: readonly InitiativeId[], initiatives: readonly InitiativeId[]): InitiativeId[] => [
    ...new Set(initiatives.flatMap((id) => (id === old ? chosen : [id]))),
  ];
  const choosing = (is: (part: NewPart) => boolean): InitiativeId[] =>
    parts.filter(is).map(({ record }) => record.id);
  const tasks = [...new Set(parts.flatMap((part) => part.tasks))].flatMap(
    (id) => register.task.get(id) ?? [],
  );
  const milestones = [...new Set(parts.flatMap((part) => part.milestones))].flatMap(
    (id) => register.milestone.get(id) ?? [],
  );
  return [
    ...tasks.map((record): AnyRecord => {
      const chosen = choosing((part) => part.tasks.includes(record.id));
      return { type: 'task', record: { ...record, initiatives: under(chosen, record.initiatives) } };
    }),
    ...milestones.map((record): AnyRecord => {
      const chosen = choosing((part) => part.milestones.includes(record.id));
      return { type: 'milestone', record: { ...record, initiatives: under(chosen, record.initiatives) } };
    }),
  ];
}
