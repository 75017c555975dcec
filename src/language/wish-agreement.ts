import type { Question } from '../queries/question';
import type { Asked } from './shapes/shape';
import { lastDay } from './wish-meeting';

/**
 * The list that a thing of the agreement is chosen from: words name its area or its year, seldom the thing itself.
 * `undefined` where no agreement is known.
 */
export function agreementInstead(
  form: 'record-measurement' | 'plan-year' | 'report-goal',
  asked: Asked,
): Question | undefined {
  if (form === 'report-goal') return goalsInForce(asked);
  if (form === 'record-measurement') return { kind: 'measurements', ...inArea(asked) };
  const year = yearSaid(asked);
  return { kind: 'plan', ...(year ? { year: Number(year) } : {}), ...inArea(asked) };
}

/** The year of the day that was said last, as a form holds it. */
export const yearSaid = (asked: Asked): string | undefined => lastDay(asked)?.slice(0, 4);

/** The focus area that was named. */
const inArea = ({ slots: { areas } }: Asked) => (areas[0] ? { focusArea: areas[0] } : {});

/** The goals of the agreement that holds today. */
function goalsInForce({ reader, today }: Asked): Question | undefined {
  const { agreements } = reader.vocabulary;
  const current =
    agreements.findLast(({ valid }) => valid.from === null || valid.from <= today) ?? agreements.at(-1);
  return current && { kind: 'agreement', agreement: current.id, part: 'goals' };
}
