import type { FocusArea, Goal, Indicator } from './agreement';
import type { AgreementId } from './ids';
import type { Register } from './register';

/** A goal with the focus area it stands in. */
export interface PlacedGoal {
  goal: Goal;
  area: FocusArea;
}

/** An indicator with the agreement that lays it down, and the goal it measures: a national one measures none. */
export interface PlacedIndicator {
  indicator: Indicator;
  placed: PlacedGoal | undefined;
  agreement: AgreementId | undefined;
}

/** Every goal, in the order of the focus areas. */
export const goalsIn = (register: Register): PlacedGoal[] =>
  [...register.area.values()].flatMap((area) => area.goals.map((goal) => ({ goal, area })));

/** The goal of an id; `undefined` for one that is not known. */
export function goalIn(register: Register, id: string): PlacedGoal | undefined {
  for (const area of register.area.values()) {
    const goal = area.goals.find((one) => String(one.id) === id);
    if (goal) return { goal, area };
  }
  return undefined;
}

/** Every indicator: those of the goals in their order, then the national ones. */
export const indicatorsIn = (register: Register): PlacedIndicator[] => [
  ...goalsIn(register).flatMap((placed) =>
    placed.goal.indicators.map((indicator) => ({ indicator, placed, agreement: placed.area.agreement })),
  ),
  ...[...register.agreement.values()].flatMap(({ id, nationalIndicators }) =>
    nationalIndicators.map((indicator) => ({ indicator, placed: undefined, agreement: id })),
  ),
];

/** The indicator of an id; `undefined` for one that is not known. */
export function indicatorIn(register: Register, id: string): PlacedIndicator | undefined {
  const isIt = (one: Indicator): boolean => one.id === id;
  for (const area of register.area.values())
    for (const goal of area.goals) {
      const indicator = goal.indicators.find(isIt);
      if (indicator) return { indicator, placed: { goal, area }, agreement: area.agreement };
    }
  for (const { id: agreement, nationalIndicators } of register.agreement.values()) {
    const indicator = nationalIndicators.find(isIt);
    if (indicator) return { indicator, placed: undefined, agreement };
  }
  return undefined;
}
