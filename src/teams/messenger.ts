import type { TurnContext } from 'botbuilder';
import type { Place } from '../conversation/event';
import type { Messenger, Undelivered } from '../conversation/messenger';
import type { Adapter } from './adapter';
import { ConnectorFailure } from './failures';
import { localeOf } from './inbound';
import { message } from './outbound';
import type { Places } from './places';

/** Posts through the connector to the places the bot knows. A place it was removed from is forgotten. */
export function teamsMessenger(adapter: Adapter, places: Places): Messenger {
  async function inPlace(
    place: Place['id'],
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<{ ok: true } | Undelivered> {
    const reference = await places.find(place);
    if (reference === undefined) return { ok: false, reason: 'unknown-place' };
    try {
      await adapter.speak(reference, logic);
      return { ok: true };
    } catch (error) {
      const status = error instanceof ConnectorFailure ? error.status : undefined;
      if (status === 404) return { ok: false, reason: 'missing-post' };
      if (status !== 403) throw error;
      places.forget(place);
      return { ok: false, reason: 'removed' };
    }
  }

  return {
    async send(place, post) {
      let sent = '';
      const delivered = await inPlace(place, async (context) => {
        sent = (await context.sendActivity(message(post)))?.id ?? '';
      });
      return delivered.ok ? { ok: true, post: sent } : delivered;
    },
    update: (place, postId, post) =>
      inPlace(place, async (context) => {
        await context.updateActivity({ ...message(post), id: postId });
      }),
    delete: (place, postId) => inPlace(place, (context) => context.deleteActivity(postId)),
    personal: (person) => places.personal(person),
    languageOf: async (place) => localeOf((await places.find(place))?.locale),
  };
}
