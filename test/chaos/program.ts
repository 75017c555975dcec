import { setTimeout as sleep } from 'node:timers/promises';
import { deliveryId } from '../../src/domain/delivery';
import { growRegister, type Register } from '../../src/domain/register';
import { type Deliveries, openDeliveries } from '../../src/registers/deliveries';
import { openNews } from '../../src/registers/news';
import { openDigests } from '../../src/scheduler/digests';
import type { DigestParts } from '../../src/scheduler/parts';
import { startTicker } from '../../src/scheduler/ticker';
import { openStore } from '../../src/store/open';
import { Adapter } from '../../src/teams/adapter';
import { connectorClient } from '../../src/teams/connector';
import { teamsMessenger } from '../../src/teams/messenger';
import { openPace } from '../../src/teams/pace';
import { rememberPlaces } from '../../src/teams/places';
import { subscribed } from '../support/digests';
import { silentLog } from '../support/log';
import { mutants } from './mutants';
import {
  collaboration,
  fastClock,
  type ProgramSettings,
  type Report,
  type Step,
  spread,
  week,
} from './steps';

/** Asks leave to go on at each step: whoever is stopped or frozen there is so exactly there. */
function openLeave(): { ask(step: Step, digest: string): Promise<void>; tell(digest: string): void } {
  const waiting = new Map<number, () => void>();
  let number = 0;
  const report = (one: Omit<Report, 'number'>): number => {
    number += 1;
    process.send?.({ number, ...one } satisfies Report);
    return number;
  };
  process.on('message', (answered: number) => {
    waiting.get(answered)?.();
    waiting.delete(answered);
  });
  return {
    ask: (step, digest) => new Promise((resolve) => void waiting.set(report({ step, digest }), resolve)),
    tell: (digest) => void report({ step: 'not taken', digest }),
  };
}

function registerOf(count: number): Register {
  const register = growRegister();
  for (let n = 0; n < count; n += 1) {
    const minute = String(n % spread).padStart(2, '0');
    const record = subscribed({ id: `s-${n}`, place: `19:channel-${n}@thread.tacv2`, time: `08:${minute}` });
    register.put({ type: 'subscription', record });
  }
  register.sequence = 1;
  return register;
}

/** The deliveries of the store, with the steps of those that are being sent. */
function withSteps(deliveries: Deliveries, leave: ReturnType<typeof openLeave>): Deliveries {
  /** Those that this program has taken on. */
  const taken = new Set<string>();
  const claiming = async <T>(id: string, claim: () => Promise<T>, isMine: (result: T) => boolean) => {
    await leave.ask('before the claim', id);
    const result = await claim();
    if (isMine(result)) {
      taken.add(id);
      await leave.ask('after the claim', id);
    } else leave.tell(id);
    return result;
  };
  return {
    ...deliveries,
    create(of, made, now) {
      const create = () => deliveries.create(of, made, now);
      return made.state === 'sending' ? claiming(deliveryId(made), create, (isNew) => isNew) : create();
    },
    async change(of, id, follow, now) {
      const change = () => deliveries.change(of, id, follow, now);
      if (!taken.has(id)) return claiming(id, change, (claimed) => claimed?.state === 'sending');
      const noted = await change();
      taken.delete(id);
      await leave.ask('after the note', id);
      return noted;
    },
  };
}

async function run({
  owner,
  place,
  connector,
  subscriptions,
  clock,
  mutant,
}: ProgramSettings): Promise<void> {
  const now = fastClock(clock);
  const register = registerOf(subscriptions);
  const leave = openLeave();
  const book = {
    load: async () =>
      [...register.subscription.values()].map(({ place: id }) => ({
        place: id,
        reference: {
          serviceUrl: connector,
          channelId: 'msteams',
          bot: { id: '28:fremdrift', name: 'Fremdrift' },
          conversation: { id, tenantId: 'chaos', isGroup: true, conversationType: 'channel', name: '' },
        },
      })),
    keep: async () => {},
  };
  const hosts = new URL(connector).host;
  // As in earnest, faster: what the connector may take at most stays well below the time others give up after.
  const client = connectorClient({
    mayCall: (address) => new URL(address).host === hosts,
    timeout: 60_000 / clock.speed,
    patience: 5_000 / clock.speed,
  });
  const pace = openPace({ now: () => performance.now(), sleep: (ms) => sleep(ms) });
  const messenger = teamsMessenger(new Adapter({ kind: 'local' }, client), rememberPlaces({ book }), pace, {
    now,
  });

  const store = await openStore(place, now);
  const parts: DigestParts = {
    collaborations: [collaboration],
    owner,
    deliveries: withSteps(openDeliveries(store), leave),
    register: async () => register,
    compose: async ({ subscription: { id: subscription } }) => ({ line: deliveryId({ subscription, week }) }),
    async send(to, post) {
      const id = 'line' in post ? post.line : '';
      await leave.ask('before the post', id);
      try {
        return await messenger.send(to, post);
      } finally {
        await leave.ask('after the post', id);
      }
    },
    reaches: async () => true,
    tell: async () => true,
    reminded: openDeliveries(store, () => {}, 'reminders'),
    parked: async () => messenger.parked(),
    news: openNews(store),
    now,
    chance: Math.random,
    log: silentLog,
    atOnce: 4,
  };
  const digests = openDigests(mutant ? { ...parts, ...mutants[mutant](parts) } : parts);
  startTicker(() => digests.round(now()), { every: 30_000 / clock.speed, log: silentLog });
}

process.on('disconnect', () => process.exit());
run(JSON.parse(process.argv[2] ?? '')).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
