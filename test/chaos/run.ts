import { setTimeout as sleep } from 'node:timers/promises';
import { type Delivery, deliveryId, sendingAtMost } from '../../src/domain/delivery';
import { openDeliveries } from '../../src/registers/deliveries';
import { openStore, type StorePlace } from '../../src/store/open';
import { subscribed } from '../support/digests';
import { type ConnectorFault, type ConnectorHabits, openChaosConnector, usualHabits } from './connector';
import { Crew } from './crew';
import { type Act, chances, planFaults } from './fault-plan';
import { type Broken, brokenLaws, type Outcome } from './laws';
import type { MutantName } from './mutants';
import { collaboration, fastClock, type Step, start, week } from './steps';

export interface ChaosOptions {
  /** The store that all programs share. `now` is the clock they go by. */
  open(now: () => number): Promise<{ place: StorePlace; close(): Promise<void> }>;
  /** The compiled program, and the environment in which it finds the packages. */
  script: string;
  env: NodeJS.ProcessEnv;
  programs: number;
  digests: number;
  /** How often each thing is done to a program at each step. */
  each: Record<Act, number>;
  /** How much faster than the wall's the clock goes. */
  speed: number;
  /** How long to wait for the end, in milliseconds. */
  patience: number;
  seed: number;
  mutant?: MutantName;
  /** Where the connector behaves otherwise than it usually does. */
  habits?: Partial<ConnectorHabits>;
}

export interface ChaosResult extends Outcome {
  broken: Broken;
  done: readonly { step: Step; act: Act }[];
  faults: readonly ConnectorFault[];
  /** Of the wall's time. */
  seconds: number;
}

const settled: readonly Delivery['state'][] = [
  'sent',
  'uncertain',
  'undeliverable',
  'missed',
  'skipped',
  'quiet',
];

/** Lets programs send digests from one store while they are killed and frozen and the connector fails. */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const { script, env, programs, digests, each, speed, patience, seed, mutant, habits } = options;
  const begun = Date.now();
  const clock = { from: start, begun, speed };
  const now = fastClock(clock);
  const chance = chances(seed);
  const plan = planFaults(each, digests, chance);
  const reached = new Map<Step, number>();
  const connector = await openChaosConnector({
    chance,
    habits: { ...usualHabits, ...habits },
    longWait: 60_000 / speed,
    onPost: (digest) => crew.duringPost(digest),
  });
  const { place, close } = await options.open(now);
  const crew = new Crew({
    script,
    env,
    settings: { place, connector: connector.url, subscriptions: digests, clock, ...(mutant && { mutant }) },
    fault(step) {
      const times = (reached.get(step) ?? 0) + 1;
      reached.set(step, times);
      return plan.get(step)?.get(times);
    },
    frozen: { short: sendingAtMost / 10 / speed, long: (sendingAtMost * 1.5) / speed },
    givenUpAfter: sendingAtMost / speed,
  });
  const store = await openStore(place, now);
  const deliveries = openDeliveries(store);
  const expected = Array.from({ length: digests }, (_, n) =>
    deliveryId({ subscription: subscribed({ id: `s-${n}` }).id, week }),
  );
  try {
    crew.start(programs);
    const isSettled = async (): Promise<boolean> => {
      const known = await deliveries.current(collaboration, now());
      return crew.frozen === 0 && expected.every((id) => settled.includes(known.get(id)?.state ?? 'planned'));
    };
    while (!(await isSettled()) && Date.now() < begun + patience) await sleep(100);
    // Whoever would send once more has time for it now.
    await sleep((sendingAtMost * 1.5) / speed);
    const ended = new Map(await deliveries.current(collaboration, now()));
    crew.stop();
    const ambiguous = new Set([
      ...crew.ambiguous,
      ...connector.faults.flatMap(({ fault, digest }) => (fault === 'throttled' ? [] : [digest])),
    ]);
    const outcome: Outcome = { expected, taken: connector.taken, ended, ambiguous };
    return {
      ...outcome,
      broken: brokenLaws(outcome),
      done: crew.done,
      faults: connector.faults.map(({ fault }) => fault),
      seconds: (Date.now() - begun) / 1000,
    };
  } finally {
    crew.stop();
    connector.close();
    await store.close();
    await close();
  }
}
