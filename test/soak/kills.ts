import { setTimeout as pause } from 'node:timers/promises';
import { instantOf } from '../../src/local/wall-time';
import { openStore } from '../../src/store/open';
import type { RunningProgram } from '../support/running-program';
import { initiatives, secretariat } from './acts';
import { insistingPeople } from './insisting';
import { brokenPromises, emptyLedger, type Kept, readKept } from './ledger';
import { asSecretariat } from './people';
import { openPostbox } from './postbox';
import { begin, errorsOf, setClock, tuesday, weeks } from './program';
import { talkTo, Unanswered } from './talk';

export interface KillOptions {
  /** For how long, and how often it is killed, in milliseconds. */
  lasting: number;
  every: number;
  chance(): number;
  /** The folder of the store, which outlives the program. */
  folder: string;
  /** How long somebody waits from one form to the next, in milliseconds. */
  breath: number;
  progress?(line: string): void;
}

export interface KillResult {
  kills: number;
  confirmed: number;
  /** How often somebody got no answer and tried again. */
  again: number;
  /** Answers that came too late for the channel, as on a machine that is busy with something else. */
  slow: number;
  subscribed: number;
  weeks: number;
  /** How many digests came to which end. */
  ends: Record<string, number>;
  failures: string[];
}

/** How a digest ends that a channel waits for: it came, or people are asked whether it did. */
const ends = new Set(['sent', 'uncertain']);

/** Kills the program again and again while people write, and holds what they were told against what it kept. */
export async function runKills(options: KillOptions): Promise<KillResult> {
  const { lasting, every, chance, folder, breath, progress = () => {} } = options;
  const [ledger, failures, over] = [emptyLedger(), new Set<string>(), Date.now() + lasting];
  const failed = (what: string): void => {
    if (!failures.has(what)) progress(what);
    failures.add(what);
  };
  // What became of a digest is remembered for half a year, and no run shows more than that.
  const often = (weeks * every) / lasting;
  const postbox = await openPostbox(() => chance() * 300);
  let running: RunningProgram | undefined;
  /** The week its clock stands in, the minutes past eight, and the channels that wait for what this week brings. */
  const shown = { week: 0, minutes: 0, waiting: [] as string[] };
  let [kills, slow] = [0, 0];
  const now = (): number => instantOf(`${tuesday(shown.week)}T08:00`) ?? Number.NaN;

  const talk = talkTo(() => {
    if (!running) throw new Unanswered('it is being started');
    return running.url;
  }, postbox);
  const people = insistingPeople({ talk, ledger, chance, failed, isOver: () => Date.now() > over });

  function hear(program: RunningProgram): void {
    for (const line of errorsOf(program))
      if (line.includes('"TooSlow"')) slow += 1;
      else failed(line);
  }

  async function kept(): Promise<Kept> {
    const store = await openStore({ kind: 'embedded', folder }, now);
    try {
      return await readKept(store, now());
    } finally {
      await store.close();
    }
  }

  /** Looks while nobody writes. What is noted as sent now has to stay so. */
  async function look(): Promise<Kept> {
    const there = await kept();
    for (const broken of brokenPromises(ledger, there, postbox.unasked)) failed(broken);
    for (const [id, { state, post }] of there.deliveries) if (state === 'sent') ledger.noted.set(id, post);
    return there;
  }

  /** The program on what is kept, its clock a little further than it was; only then do people find it. */
  async function start(): Promise<RunningProgram> {
    const program = await begin({ FREMDRIFT_DATA: folder }, asSecretariat(secretariat));
    // Whoever was sending a digest is given up after five minutes.
    shown.minutes = Math.min(54, shown.minutes + 6);
    await setClock(program, `${tuesday(shown.week)}T08:${String(shown.minutes).padStart(2, '0')}`);
    running = program;
    return program;
  }

  /** Whether the digest of everybody who waits for one this week has come to its end. */
  async function isWeekOver(): Promise<boolean> {
    const { deliveries, places } = await kept();
    const ended = new Set<string | undefined>();
    for (const { due, state, subscription } of deliveries.values())
      if (due === now() && ends.has(state)) ended.add(places.get(subscription));
    return shown.waiting.every((place) => ended.has(place));
  }
  async function nextWeek(program: RunningProgram): Promise<void> {
    if (shown.week >= weeks || chance() > often || !(await isWeekOver())) return;
    Object.assign(shown, { week: shown.week + 1, minutes: 0, waiting: [...ledger.subscribed] });
    await setClock(program, `${tuesday(shown.week)}T08:00`);
  }

  let program = await start();
  const [subscriber, ...writers] = secretariat;
  if (!subscriber) throw new Error('nobody may set a digest up');
  const busy = [
    people.subscribe(subscriber, Math.max(breath, every / 2)),
    ...initiatives.flatMap((about, n) => {
      const who = writers[n];
      return who ? [people.write(who, n, about, breath)] : [];
    }),
  ];
  while (Date.now() < over) {
    const until = Date.now() + every;
    await pause(every * (0.2 + 0.75 * chance()));
    await nextWeek(program);
    await pause(Math.max(0, until - Date.now()));
    program.signal('SIGKILL');
    running = undefined;
    await program.ended;
    kills += 1;
    hear(program);
    await look();
    progress(`${kills} kills, ${ledger.confirmed.size} forms, week ${shown.week}, ${failures.size} failures`);
    program = await start();
  }
  await Promise.all(busy);
  const patience = Date.now() + 60_000;
  while (!(await isWeekOver()) && Date.now() < patience) await pause(500);
  if (!(await isWeekOver())) failed('digests wait for ever');
  hear(program);
  program.signal('SIGTERM');
  const how = await program.ended;
  if (how !== 0) failed(`it did not end well: ${how}`);
  const { deliveries } = await look();
  postbox.close();
  const byState: Record<string, number> = {};
  for (const { state } of deliveries.values()) byState[state] = (byState[state] ?? 0) + 1;
  const [confirmed, subscribed, again] = [ledger.confirmed.size, ledger.subscribed.size, people.again()];
  return {
    kills,
    confirmed,
    again,
    slow,
    subscribed,
    weeks: shown.week,
    ends: byState,
    failures: [...failures],
  };
}
