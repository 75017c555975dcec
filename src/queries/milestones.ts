import type { Milestone } from '../domain/task';
import { evidenceOf } from './citations';
import { anyInAreas, anyOf } from './filters';
import { idsOf, type Query } from './found';
import { milestoneLine } from './lines';
import { listed } from './paging';
import { fallsIn, isPast, soonestFirst } from './when';

/**
 * Dates in the life of initiatives, the soonest first; without a period those still to come. A look back on a
 * past period keeps what was planned then, even where a later source overtook it.
 */
export const milestones: Query<'milestones'> = (known, question) => {
  const { register, today } = known;
  const { period } = question;
  const lookBack = period !== undefined && isPast(period, today);
  const inTime = ({ when, superseded }: Milestone): boolean =>
    (lookBack || superseded === undefined) &&
    (period ? fallsIn(period, when) : when.to === null || when.to >= today);
  const all = [...register.milestone.values()]
    .filter(
      (milestone) =>
        inTime(milestone) &&
        anyOf(question.types, [milestone.type]) &&
        anyOf(question.initiatives, milestone.initiatives) &&
        anyInAreas(register, milestone.initiatives, question.focusAreas),
    )
    .sort((a, b) => soonestFirst(a.when, b.when))
    .map((milestone) => milestoneLine(known, milestone));
  const list = listed(all, question.page);
  return {
    // The dates of the period itself are an answer, even where nothing happens in it.
    found: list.total > 0 || (question.explain === true && period !== undefined),
    about: {
      milestones: idsOf(all.map(({ milestone }) => milestone)),
      initiatives: idsOf(all.flatMap(({ initiatives }) => initiatives)),
    },
    evidence: evidenceOf(list.items.map(({ milestone }) => milestone)),
    payload: { list },
  };
};
