import { indicatorsIn, type PlacedIndicator } from '../domain/goals';
import { measurementsOf } from '../domain/measured';
import type { Register } from '../domain/register';
import type { Series } from './answer';
import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';
import { listed } from './paging';

/** What the indicators of a goal, of a focus area or of all were over time; those that were measured come first. */
export const measurements: Query<'measurements'> = ({ register }, asked) => {
  const all = indicatorsIn(register)
    .filter(
      ({ indicator, placed }) =>
        (asked.indicator === undefined || indicator.id === asked.indicator) &&
        (asked.goal === undefined || placed?.goal.id === asked.goal) &&
        (asked.focusArea === undefined || placed?.area.id === asked.focusArea),
    )
    .map((one) => seriesOf(register, one));
  if (asked.indicator !== undefined && all.length === 0) return undefined;
  const measured = all.filter(({ points }) => points.length > 0);
  const series = [...measured, ...all.filter(({ points }) => points.length === 0)];
  return {
    found: measured.length > 0,
    about: { agreement: idsOf(series.map(({ indicator }) => indicator)) },
    evidence: evidenceOf(measured.map(({ indicator }) => indicator)),
    payload: { list: listed(series, asked.page), measured: measured.length },
  };
};

/** An indicator with all that was measured of it. */
export const seriesOf = (register: Register, { indicator, placed, agreement }: PlacedIndicator): Series => ({
  indicator,
  goal: placed?.goal,
  area: placed?.area,
  agreement,
  points: measurementsOf(register, indicator.id),
});
