import type { Activity, TurnContext } from 'botbuilder';
import type { Place } from '../conversation/event';
import type { Messenger, Post, Undelivered } from '../conversation/messenger';
import type { Clock } from '../lib/clock';
import type { Adapter } from './adapter';
import { ConnectorFailure } from './failures';
import { localeOf } from './inbound';
import { keyOf } from './known-place';
import { message, shapesOf } from './outbound';
import type { Pace } from './pace';
import type { Places } from './places';

type Found = NonNullable<Awaited<ReturnType<Places['find']>>>;

/**
 * Posts through the connector to the places the bot knows, no faster than the service takes it and than people like it:
 * whom a post notifies, in their own chat or by a mention, has their own pace. A place in which it may
 * not post is parked, and not spoken to before it is spoken to there again. A file that is refused is told of by a card,
 * and a card that is refused is said in words.
 */
export function teamsMessenger(
  adapter: Adapter,
  places: Places,
  mayGo: (...to: Parameters<Pace>) => ReturnType<Pace>,
  { now }: Pick<Clock, 'now'>,
): Messenger {
  async function inPlace(
    place: Place['id'],
    logic: (context: TurnContext) => Promise<void>,
    posted?: Post,
  ): Promise<{ ok: true } | Undelivered> {
    const found = await places.find(place);
    if (found === undefined) return { ok: false, reason: 'unknown-place' };
    if (found.parked) return { ok: false, reason: 'removed' };
    const { reference } = found;
    const told = posted && whom(posted, place, found);
    const wait = await mayGo(place, reference.conversation?.tenantId ?? '', told);
    if (wait !== undefined) return { ok: false, reason: 'not-now', retryAfter: wait };
    try {
      await adapter.speak(reference, logic);
      return { ok: true };
    } catch (error) {
      if (!(error instanceof ConnectorFailure)) throw error;
      const { status, postponed } = error;
      // Of a post that is to be changed it is the post that is missing or somebody else's, of a new one the place.
      if ((status === 404 || status === 403) && !posted) return { ok: false, reason: 'missing-post' };
      if (status === 400 || status === 413) return { ok: false, reason: 'refused' };
      if (status === 403 || status === 404) {
        places.park(place, { since: now(), why: status === 404 ? 'gone' : 'forbidden' });
        return { ok: false, reason: 'removed' };
      }
      if (!postponed) throw error;
      const { retryAfter } = postponed;
      return { ok: false, reason: 'not-now', retryAfter, ...(status !== 429 && { why: error }) };
    }
  }

  return {
    async send(place, post) {
      let sent = '';
      const inShape = (activity: Partial<Activity>) =>
        inPlace(
          place,
          async (context) => {
            sent = (await context.sendActivity(activity))?.id ?? '';
          },
          post,
        );
      let delivered: { ok: true } | Undelivered = { ok: false, reason: 'refused' };
      for (const shape of shapesOf(post)) {
        delivered = await inShape(shape);
        if (delivered.ok || delivered.reason !== 'refused') break;
      }
      return delivered.ok ? { ok: true, post: sent } : delivered;
    },
    update: (place, postId, post) =>
      inPlace(place, async (context) => {
        await context.updateActivity({ ...message(post), id: postId });
      }),
    delete: (place, postId) => inPlace(place, (context) => context.deleteActivity(postId)),
    personal: (person) => places.personal(person),
    languageOf: async (place) => localeOf((await places.find(place))?.reference.locale),
    parked: places.parked,
    catchUp: places.catchUp,
  };
}

/** Whom a post notifies on their own, if anybody: what changes or goes to a whole channel notifies nobody by name. */
function whom(post: Post, place: Place['id'], { reference, person }: Found): string | undefined {
  if ('mention' in post && post.mention) return keyOf(post.mention);
  return person ?? (reference.conversation?.conversationType === 'personal' ? place : undefined);
}
