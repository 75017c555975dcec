import { addDays, type Day } from '../../domain/day';
import type { Period } from '../../domain/span';
import { says } from '../says';
import { exactMeetings } from './calendar';
import { namedTopic } from './narrowed-to';
import { type Asked, asking, lean, periodOf, type Shape } from './shape';

/** "Er vi længere end sidste år": the last day of the time that now is held against. */
function comparedWith({ slots, today }: Asked): Day | undefined {
  // "I forhold til sidste år" reads as up to then.
  const to = ['on', 'by', 'until'].includes(slots.when?.relation ?? '')
    ? (slots.when?.bare.to ?? null)
    : null;
  const isAgainst =
    says(slots.folded.text, 'compared-with') && !slots.has('task', 'due', 'meeting', 'fact', 'measured');
  return isAgainst && to !== null && to < today ? to : undefined;
}

/** What changed since a day, a meeting, or, where nothing is said, the last SSG meeting. */
export const changes: Shape = (asked) => {
  const { slots, today } = asked;
  const since =
    slots.when &&
    (slots.when.relation === 'since' ||
      slots.when.relation === 'after' ||
      slots.when.relation === 'within' ||
      slots.when.relation === 'from');
  const then = comparedWith(asked);
  if (!slots.has('change') && !then && !(since && slots.has('what') && slots.has('history', 'planned')))
    return undefined;
  if (slots.has('decision', 'meeting', 'due', 'task', 'agreement') && !since) return undefined;
  const id = namedTopic(asked);
  // "Seneste nyt om selvskade": how far it is.
  if (id) return asking({ kind: 'initiative', initiative: id, aspect: slots.when ? 'history' : 'status' });
  const lastMeeting = exactMeetings(asked, []).past.at(-1);
  const from: Day = then ?? slots.when?.span.from ?? lastMeeting?.when.from ?? addDays(today, -30);
  const period: Period = slots.when && !then ? { ...periodOf(slots.when), from } : { from, to: null };
  return asking(
    lean({
      kind: 'changes' as const,
      since: period,
      focusAreas: slots.areas,
    }),
  );
};
