import { reportIdOf, reportStages } from '../domain/follow-up';
import { goalIn } from '../domain/goals';
import { yearToPlan } from '../domain/year-to-plan';
import type { Payloads } from './answer';
import type { Known } from './known';
import { seriesOf } from './measurements';
import { planOf } from './plan';
import type { QuestionOf } from './question';

/** All that is followed up on one goal: what was reported, what was measured, and what is planned this year. */
export function goalCardOf(
  { register, today }: Known,
  { part, goal: id }: QuestionOf<'agreement'>,
): Payloads['agreement']['followed'] {
  const placed = part === 'goals' && id !== undefined ? goalIn(register, id) : undefined;
  if (!placed) return undefined;
  const { goal, area } = placed;
  const year = yearToPlan(today, placed.area.agreement && register.agreement.get(placed.area.agreement));
  return {
    reports: reportStages.flatMap((stage) => register.report.get(reportIdOf(goal.id, stage)) ?? []),
    series: goal.indicators.map((indicator) =>
      seriesOf(register, { indicator, placed, agreement: area.agreement }),
    ),
    year,
    plan: planOf(register, placed, year),
  };
}
