import { yearOf } from '../domain/day';
import { planIdOf } from '../domain/follow-up';
import { goalsIn, type PlacedGoal } from '../domain/goals';
import type { Register } from '../domain/register';
import { overlaps, yearSpan } from '../domain/span';
import type { GoalPlan } from './answer';
import { statusEvidence } from './citations';
import { idsOf, type Query } from './found';
import { initiativeLine, initiativesNamed } from './lines';
import type { QuestionOf } from './question';

/** The annual action plan: for each goal in force in the year, the initiatives that serve it, or that none does. */
export const plan: Query<'plan'> = ({ register, today }, question) => {
  const year = question.year ?? yearOf(today);
  const goals = goalsIn(register)
    .filter((placed) => isAsked(placed, register, year, question))
    .map((placed) => planOf(register, placed, year));
  const planned = goals.flatMap(({ initiatives }) => initiatives);
  return {
    found: planned.length > 0,
    about: {
      initiatives: idsOf(planned.map(({ initiative }) => initiative)),
      agreement: idsOf(goals.map(({ goal }) => goal)),
    },
    evidence: planned.flatMap(({ status }) => statusEvidence(status)),
    payload: { year, goals },
  };
};

/** What is planned for a goal in a year. */
export function planOf(register: Register, { goal, area }: PlacedGoal, year: number): GoalPlan {
  const found = register.plan.get(planIdOf(goal.id, year));
  return {
    goal,
    area,
    plan: found,
    initiatives: initiativesNamed(register, found?.initiatives ?? []).map((one) =>
      initiativeLine(register, one),
    ),
  };
}

/** The goals asked for by name; else those of the agreements in force in the year, and what is planned besides. */
function isAsked(
  { goal, area }: PlacedGoal,
  register: Register,
  year: number,
  asked: QuestionOf<'plan'>,
): boolean {
  if (asked.goal !== undefined) return goal.id === asked.goal;
  if (asked.focusArea !== undefined) return area.id === asked.focusArea;
  const agreement = area.agreement && register.agreement.get(area.agreement);
  const isInForce = agreement && overlaps(agreement.valid, yearSpan(year));
  return isInForce || register.plan.has(planIdOf(goal.id, year));
}
