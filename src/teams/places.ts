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

/** In memory: after a restart a place is known again when something is said there. */
export function rememberPlaces(): Places {
  const known = new Map<Place['id'], Reference>();
  return {
    remember(activity) {
      const { activityId, user, ...reference } = TurnContext.getConversationReference(activity);
      known.set(withoutThread(activity.conversation.id), reference);
    },
    forget(place) {
      known.delete(withoutThread(place));
    },
    find(place) {
      const reference = known.get(withoutThread(place));
      if (reference?.conversation === undefined) return undefined;
      return { ...reference, conversation: { ...reference.conversation, id: place } };
    },
  };
}
