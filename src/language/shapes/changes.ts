import { addDays, type Day } from '../../domain/day';
import type { Period } from '../../domain/span';
import { exactMeetings } from './calendar';
import { asking, lean, periodOf, type Shape } from './shape';
import { namedTopic } from './work';

/** What changed since a day, a meeting, or, where nothing is said, the last SSG meeting. */
export const changes: Shape = (asked) => {
  const { slots, today } = asked;
  const since =
    slots.when &&
    (slots.when.relation === 'since' ||
      slots.when.relation === 'after' ||
      slots.when.relation === 'within' ||
      slots.when.relation === 'from');
  if (!slots.has('change') && !(since && slots.has('what') && slots.has('history', 'planned')))
    return undefined;
  if (slots.has('decision', 'meeting', 'due', 'task', 'agreement') && !since) return undefined;
  const id = namedTopic(asked);
  // "Seneste nyt om selvskade": how far it is.
  if (id) return asking({ kind: 'initiative', initiative: id, aspect: slots.when ? 'history' : 'status' });
  const lastMeeting = exactMeetings(asked, []).past.at(-1);
  const from: Day = slots.when?.span.from ?? lastMeeting?.when.from ?? addDays(today, -30);
  const period: Period = slots.when ? { ...periodOf(slots.when), from } : { from, to: null };
  return asking(
    lean({
      kind: 'changes' as const,
      since: period,
      focusAreas: slots.areas,
    }),
  );
};
