import { asking, lean, periodOf, type Shape } from './shape';
import { topicOf } from './topic';

/** What lies in a period, and what the days of a period are. */
export const datesOf: Shape = (asked) => {
  const { slots } = asked;
  const topic = topicOf(asked);
  if (topic.kind === 'one' && topic.named) return undefined;
  const { when } = slots;
  const types = slots.has('evaluation')
    ? (['evaluation'] as const)
    : when && slots.has('beginning') && !slots.has('planned')
      ? (['start'] as const)
      : when && slots.has('ending') && !slots.has('planned')
        ? (['end'] as const)
        : undefined;
  if (!when && !types && !slots.has('milestone')) return undefined;
  const explain =
    when !== undefined &&
    slots.has('when') &&
    !slots.has('planned', 'milestone', 'evaluation') &&
    slots.content.length === 0;
  if (
    !explain &&
    !types &&
    !slots.has('milestone', 'planned', 'beginning', 'ending', 'what', 'list', 'which', 'in-force', 'status')
  )
    return undefined;
  // What is still to come in a time is dates, tasks and meetings together.
  const coming =
    when &&
    !types &&
    !explain &&
    !slots.has('milestone') &&
    (when.bare.to === null || when.bare.to >= asked.today);
  if (coming)
    return asking(
      lean({ kind: 'due' as const, period: periodOf(when), apart: when.apart, focusAreas: slots.areas }),
    );
  return asking(
    lean({
      kind: 'milestones' as const,
      period: when && periodOf(when),
      types: types && [...types],
      focusAreas: slots.areas,
      explain: explain || undefined,
    }),
  );
};

/** A time and nothing else: what falls due in it. */
export const onlyDate: Shape = ({ slots }) => {
  if (!slots.when || slots.content.length > 0) return undefined;
  return asking(lean({ kind: 'due' as const, period: periodOf(slots.when), apart: slots.when.apart }));
};
