import { goalOf, indicatorOf } from './goals';
import { asking, lean, type Shape } from './shape';

/** What was measured: of an indicator, of a goal, of a focus area, or of all. */
export const measurements: Shape = (asked) => {
  const { slots, reader } = asked;
  const ofAll = slots.has('indicator', 'goal') && slots.has('status') && slots.content.length === 0;
  if (!(slots.has('measured') || ofAll) || slots.has(...others) || slots.agreements.length > 0)
    return undefined;
  const indicator = indicatorOf(asked);
  // "Tallene for genindlæggelser" are facts.
  const spoken = slots.has('indicator', 'goal') || slots.areas.length > 0 || slots.content.length === 0;
  if (!spoken && !indicator) return undefined;
  const areas = reader.vocabulary.areas.filter(({ id, agreement }) => agreement && slots.areas.includes(id));
  const goal = indicator ? undefined : goalsOf(asked);
  return asking(
    lean({
      kind: 'measurements' as const,
      indicator,
      goal,
      focusArea: indicator || goal ? undefined : areas[0]?.id,
    }),
  );
};

const goalsOf = (asked: Parameters<Shape>[0]) =>
  asked.slots.has('goal')
    ? asked.reader.vocabulary.agreements.map(({ id }) => goalOf(asked, id)).find(Boolean)
    : undefined;

/** What is asked of an indicator besides its values. */
const others = [
  ...(['who', 'when', 'must', 'task', 'decision', 'meeting', 'national-goal', 'national-indicator'] as const),
  ...(['agreement', 'initiative', 'evaluation', 'overdue'] as const),
] as const;
