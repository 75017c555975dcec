import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import type { Place } from '../conversation/event';
import { withoutThread } from '../conversation/whereabouts';

export type Reference = Partial<ConversationReference>;

/** How to reach a place again: the newest reference of each chat and channel the bot was spoken to in. */
export interface Places {
  remember(activity: Activity): void;
  forget(place: Place['id']): void;
  find(place: Place['id']): Reference | undefined;
}

/** How many places are known at once, at about a kilobyte each. */
const usualCapacity = 10_000;

/**
 * In memory: after a restart a place is known again when something is said there. Of more than `capacity` places, those
 * longest out of use are forgotten.
 */
export function rememberPlaces(capacity = usualCapacity): Places {
  /** The order is that of the last use. */
  const known = new Map<Place['id'], Reference>();
  const use = (key: Place['id'], reference: Reference): void => {
    known.delete(key);
    known.set(key, reference);
    const [oldest] = known.keys();
    if (known.size > capacity && oldest !== undefined) known.delete(oldest);
  };
  return {
    remember(activity) {
      const { activityId, user, ...reference } = TurnContext.getConversationReference(activity);
      use(withoutThread(activity.conversation.id), reference);
    },
    forget(place) {
      known.delete(withoutThread(place));
    },
    find(place) {
      const reference = known.get(withoutThread(place));
      if (reference?.conversation === undefined) return undefined;
      use(withoutThread(place), reference);
      return { ...reference, conversation: { ...reference.conversation, id: place } };
    },
  };
}
