import type { Post } from '../../src/conversation/messenger';
import { type Delivery, deliveryId } from '../../src/domain/delivery';
import type { Parked } from '../../src/domain/parked';
import { parseRecord } from '../../src/domain/record';
import { type GrowingRegister, growRegister } from '../../src/domain/register';
import type { Subscription } from '../../src/domain/subscription';
import { type Deliveries, openDeliveries } from '../../src/registers/deliveries';
import { openNews } from '../../src/registers/news';
import { openDigests } from '../../src/scheduler/digests';
import { openLook } from '../../src/scheduler/look';
import type { DigestParts, News, Sending } from '../../src/scheduler/parts';
import { watched } from '../../src/scheduler/watched';
import type { Store } from '../../src/store/store';
import { silentLog } from './log';

/** A digest of everything for a channel, every Monday at eight, as somebody may have set it up long ago. */
export const subscribed = (changes: Partial<Record<keyof Subscription, unknown>> = {}): Subscription =>
  parseRecord('subscription', {
    id: 'subscription-1',
    place: '19:randers@thread.tacv2',
    placeKind: 'channel',
    owner: 'tenant:signe',
    about: { clusters: [], focusAreas: [], bodies: [], initiatives: [], mine: false },
    locale: 'da',
    rhythm: { kind: 'weekly', weekday: 1, every: 1, from: '2020-01-01' },
    time: '08:00',
    onHoliday: 'next-working-day',
    pauses: [],
    whenQuiet: 'line',
    preview: 'none',
    since: '2026-11-17T00:00:00Z',
    knownFrom: '2020-01-01',
    evidence: [],
    ...changes,
  });

/** What a test says when a digest is posted; it arrives where nothing is said. */
export type Connector = (place: string) => Sending | Promise<Sending>;

/** A world of one collaboration with a clock that is set by hand. */
export interface DigestWorld {
  register: GrowingRegister;
  deliveries: Deliveries;
  /** The places posted to, in order. */
  posted: string[];
  news: Pick<News, 'kind'>[];
  /** The places that the bot was removed from. */
  parked: Map<string, Parked>;
  /** Where telling stops: what was to be told was not, and nobody noted anything of it. */
  killedWhileTelling: boolean;
  /** Whether there is somebody to tell. */
  reachable: boolean;
  /** Where those there are turn out not to be. */
  allRefuse: boolean;
  /** What is answered to posts. */
  connector: Connector;
  /** Nothing to tell of these subscriptions. */
  quiet: Set<string>;
  /** What happens while a digest is composed. */
  composing(): void;
  /** When the one before went out, as the last digest was told. */
  last: number | undefined;
  now: number;
  /** Puts a subscription in; in place of the one with its id. */
  subscribe(changes?: Parameters<typeof subscribed>[0]): Subscription;
  /** One round at an instant (ISO). */
  at(instant: string, stopping?: AbortSignal): Promise<void>;
  /** The same as it is watched. */
  watch: ReturnType<typeof watched>;
  /** What the log told of how it stands. */
  logged: object[];
  /** The program stops and another one starts. */
  restart(owner?: string): void;
  /** The deliveries by their ids, as the store holds them. */
  states(): Promise<Record<string, Delivery['state']>>;
}

const collaboration = 'midtjylland';
const post: Post = { line: 'ugebrev' };

/** Opens a world over a store. */
export function digestWorld(store: Store): DigestWorld {
  let run = 0;
  const world: DigestWorld = {
    register: growRegister(),
    deliveries: openDeliveries(store),
    posted: [],
    news: [],
    parked: new Map(),
    killedWhileTelling: false,
    reachable: true,
    allRefuse: false,
    connector: () => ({ ok: true, post: 'post' }),
    quiet: new Set(),
    composing: () => {},
    last: undefined,
    now: 0,
    subscribe(changes) {
      const record = subscribed(changes);
      world.register.put({ type: 'subscription', record });
      world.register.sequence += 1;
      return record;
    },
    async at(instant, stopping) {
      world.now = Date.parse(instant);
      await digests.round(world.now, stopping);
    },
    logged: [],
    get watch() {
      return watch;
    },
    restart(owner = `program-${++run}`) {
      world.deliveries = openDeliveries(store);
      ({ digests, watch } = open(owner));
    },
    async states() {
      const known = await openDeliveries(store).current(collaboration, world.now);
      return Object.fromEntries([...known].map(([id, { state }]) => [id, state]));
    },
  };
  const open = (owner: string) => {
    const parts: DigestParts = {
      collaborations: [collaboration],
      owner,
      deliveries: world.deliveries,
      register: async () => world.register,
      async compose({ subscription }, last) {
        world.composing();
        world.last = last;
        return world.quiet.has(subscription.id) ? undefined : post;
      },
      async send(place) {
        const sending = await world.connector(place);
        if (sending.ok) world.posted.push(place);
        else if (sending.reason === 'removed' && !world.parked.has(place))
          world.parked.set(place, { since: world.now, why: 'forbidden' });
        return sending;
      },
      reaches: async () => world.reachable,
      async tell({ kind }) {
        if (world.killedWhileTelling) throw new Error('killed');
        if (world.allRefuse) return false;
        world.news.push({ kind });
        return true;
      },
      reminded: openDeliveries(store, () => {}, 'reminders'),
      parked: async () => world.parked,
      news: openNews(store),
      now: () => world.now,
      chance: () => 0.5,
      log: {
        ...silentLog,
        info: (fields, message) => {
          if (message === 'How it stands with the digests') world.logged.push(fields);
        },
      },
    };
    const look = openLook(parts);
    const digests = openDigests(parts, look);
    return { digests, watch: watched(digests, parts, look) };
  };
  let { digests, watch } = open('program-0');
  return world;
}

/** The id of the delivery of a week. */
export const deliveryOf = (week: string, subscription = 'subscription-1'): string =>
  deliveryId({ subscription: subscribed({ id: subscription }).id, week });
