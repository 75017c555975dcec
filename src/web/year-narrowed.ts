import { dayAt } from '../domain/day';
import type { LinkTargetOf } from '../domain/link-target';
import type { YearItem } from '../queries/answer';
import { ask } from '../queries/ask';
import { type QuestionOf, question } from '../queries/question';
import type { Visit } from './visit';

/** The fields of the filter, as they stand in the address. */
export const filterFields = ['body', 'cluster', 'area'] as const;
export type FilterField = (typeof filterFields)[number];

/** What an address says is chosen; what is not among the register's own things is not chosen. */
export function chosenIn({
  query,
  register,
}: Pick<Visit, 'query' | 'register'>): Partial<Record<FilterField, string>> {
  const shelves = { body: register.body, cluster: register.cluster, area: register.area };
  return Object.fromEntries(
    filterFields.flatMap((field) => {
      const id = query.get(field) ?? '';
      return shelves[field].has(id) ? [[field, id]] : [];
    }),
  );
}

/**
 * What stands in the year of a link, narrowed down by what the address says. Each condition is a question of its own,
 * and what all of them let through is shown: so an address cannot widen what its link shows.
 */
export function narrowedYear(visit: Visit<LinkTargetOf<'year' | 'year-picture'>>): {
  items: YearItem[];
  allowed: YearItem[];
} {
  const { target, register, now } = visit;
  const { year, parties, mine, focusAreas } = target;
  const { body, cluster, area } = chosenIn(visit);
  const itemsOf = (asked: Partial<QuestionOf<'year'>>): YearItem[] => {
    const answer = ask(register, question.parse({ kind: 'year', year, ...asked }), { today: dayAt(now) });
    return answer.kind === 'year' ? answer.items : [];
  };
  const allowed = itemsOf({ parties, mine, focusAreas });
  const conditions = [
    ...[body, cluster].flatMap((id) =>
      id === undefined ? [] : [itemsOf({ parties: [id] } as Partial<QuestionOf<'year'>>)],
    ),
    ...(area === undefined ? [] : [itemsOf({ focusAreas: [area] } as Partial<QuestionOf<'year'>>)]),
  ].map((items) => new Set(items.map(keyOf)));
  return { items: allowed.filter((item) => conditions.every((keys) => keys.has(keyOf(item)))), allowed };
}

const keyOf = ({ kind, day, due }: YearItem): string => {
  const thing = due.kind === 'meeting' ? due.meeting : due.kind === 'milestone' ? due.milestone : due.task;
  return `${kind} ${day} ${due.kind} ${thing.id}`;
};
