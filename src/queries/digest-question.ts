import type { Day } from '../domain/day';
import type { Subscription } from '../domain/subscription';
import type { QuestionOf } from './question';

/** The question whose answer a digest is; what changed is counted from a day on, of the last week without one. */
export function digestQuestion(
  { about, owner }: Pick<Subscription, 'about' | 'owner'>,
  since?: Day,
): QuestionOf<'weekly-digest'> {
  const { clusters, focusAreas, bodies, initiatives, mine } = about;
  const lists = Object.entries({ clusters, focusAreas, bodies, initiatives });
  return {
    kind: 'weekly-digest',
    ...Object.fromEntries(lists.filter(([, ids]) => ids.length > 0)),
    ...(mine ? { mine: owner } : {}),
    ...(since ? { since } : {}),
  };
}
