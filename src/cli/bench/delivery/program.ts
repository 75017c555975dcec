import type { Post } from '../../../conversation/messenger';
import type { Register } from '../../../domain/register';
import { openDeliveries } from '../../../registers/deliveries';
import { openNews } from '../../../registers/news';
import { openDigests } from '../../../scheduler/digests';
import type { Sending } from '../../../scheduler/parts';
import type { Store } from '../../../store/store';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** As large as the card of a usual digest; composing it is measured by itself. */
const post: Post = {
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: Array.from({ length: 60 }, (_, n) => ({
      type: 'TextBlock',
      text: `Opgave ${n}: udkast til handleplan for forløbet skal være klar til næste møde i klyngen`,
      wrap: true,
    })),
  },
  summary: 'Ugebrev',
  text: 'Ugebrev',
};

/** The clock's room over a store, with nothing to compose. */
export const digestsOf = (
  store: Store,
  register: Register,
  send: (place: string, post: Post) => Promise<Sending>,
  now: () => number,
): ReturnType<typeof openDigests> =>
  openDigests({
    collaborations: ['bench'],
    owner: 'bench',
    deliveries: openDeliveries(store),
    register: async () => register,
    compose: async () => post,
    send,
    reaches: async () => true,
    tell: async () => true,
    reminded: openDeliveries(store, () => {}, 'reminders'),
    parked: async () => new Map(),
    news: openNews(store),
    now,
    chance: () => 0.5,
    log: silent,
  });
