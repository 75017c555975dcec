import type { OrderLine } from './answer';
import { evidenceOf } from './citations';
import { anyOf, inAreas } from './filters';
import { idsOf, type Query } from './found';
import { areaTitle } from './lines';
import { listed } from './paging';

/** What is ordered into a year (bestillinger), by focus area in the register's order. */
export const orders: Query<'orders'> = ({ register }, question) => {
  const areas = [...register.area.keys()];
  const all: OrderLine[] = [...register.initiative.values()]
    .filter((each) => anyOf(question.initiatives, [each.id]) && inAreas(register, each, question.focusAreas))
    .sort((a, b) => areas.indexOf(a.focusArea) - areas.indexOf(b.focusArea))
    .flatMap((initiative) =>
      initiative.orders
        .filter(({ year }) => year === question.year)
        .map((order) => ({ order, initiative, area: areaTitle(register, initiative) })),
    );
  const list = listed(all, question.page);
  return {
    found: list.total > 0,
    about: { initiatives: idsOf(all.map(({ initiative }) => initiative)) },
    evidence: evidenceOf(list.items.map(({ order }) => order)),
    payload: { list },
  };
};
