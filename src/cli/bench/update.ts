import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderAnswer } from '../../cards/render';
import { openConversation } from '../../conversation/conversation';
import type { FetchFile } from '../../conversation/files';
import type { Messenger } from '../../conversation/messenger';
import { openDesks } from '../../conversation/open-desks';
import { openPlanDesks } from '../../conversation/plan/plan-desk';
import type { Reply } from '../../conversation/reply';
import { openDeliveries } from '../../registers/deliveries';
import { openExecute } from '../../registers/execute';
import { openMissedLog } from '../../registers/missed-log';
import { openNews } from '../../registers/news';
import { openPlanDrafts } from '../../registers/plan-drafts';
import { plantRecords } from '../../registers/plant';
import { openRegisters } from '../../registers/registers';
import { openRoundPosts } from '../../registers/round-posts';
import { openSaidOnce } from '../../registers/said-once';
import { seedRecords } from '../../seed/seed';
import { openStore } from '../../store/open';
import type { Store, Write } from '../../store/store';
import { one, percentile, say, timed, two } from './figures';
import { now, press, sender, serve, tenant, who } from './update-wire';

const rounds = 200;
const collaboration = 'bench';
const stamp = { by: 'bench', at: new Date(now).toISOString(), op: 'bench' };

const unknownPlace = async () => ({ ok: false, reason: 'unknown-place' }) as const;
/** Nobody else is told anything. */
const nowhere: Messenger = {
  send: unknownPlace,
  update: unknownPlace,
  delete: unknownPlace,
  personal: async () => undefined,
  languageOf: async () => undefined,
  parked: () => new Map(),
  catchUp: async () => {},
};

/** Nobody sends files here. */
const nothing: FetchFile = async () => ({ ok: false, reason: 'gone' });

/**
 * From a sent form to the card that takes its place, over HTTP: held against the same card sent back by a
 * conversation that does nothing, commits of the same documents, and one rendering, all of the same run. They take turns
 * in going first: who comes second finds warm what the first has used.
 */
export async function updateBench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fremdrift-bench-'));
  const store = await openStore({ kind: 'embedded', folder }, Date.now);
  await plantRecords(store, collaboration, [...seedRecords(), sender], stamp);
  const registers = openRegisters(store);
  let op = 0;
  const execute = openExecute(store, registers);
  const desks = openDesks({
    lookup: async () => collaboration,
    execute,
    plans: openPlanDesks({ execute, drafts: openPlanDrafts(store), fetch: nothing }),
    missedLog: openMissedLog(store),
    deliveries: openDeliveries(store),
    secretariat: [{ collaboration, objectId: who, tenant }],
    missedQuestions: [],
    newId: () => {
      op += 1;
      return `drawn-${op}`;
    },
    acquaint: async () => {},
    said: openSaidOnce(store),
    reminded: openDeliveries(store, () => {}, 'reminders'),
    news: openNews(store),
    rounds: openRoundPosts(store),
    messenger: nowhere,
    failed: () => {},
    lost: () => {},
    links: async () => undefined,
    putFile: async () => ({ ok: false, reason: 'unreachable' }),
    forged: () => {},
  });
  const { converse } = openConversation((_where, at) => registers.current(collaboration, at), desks.find);
  let last: Reply | undefined;
  const ours = await serve(async (event) => {
    last = await converse(event, now);
    return last;
  });
  const echo = await serve(async () => last);
  const parts = ['update', 'echo', 'commit', 'render'] as const;
  const times: Record<(typeof parts)[number], number[]> = { update: [], echo: [], commit: [], render: [] };
  let { sequence: since } = await store.changes(collaboration, 0);
  // The first one gives the others what they are done with.
  await press(ours.address, 0);
  for (let n = 1; n <= rounds; n += 1) {
    const { writes, sequence } = await writesAfter(store, since);
    since = sequence;
    const [answer] = last?.answers ?? [];
    if (!answer) throw new Error(`The update was refused: ${last?.text}`);
    const acts = {
      update: () => press(ours.address, n),
      echo: () => press(echo.address, n),
      commit: () => commit(store, writes),
      render: () => renderAnswer(answer, 'da'),
    };
    for (const at of parts.keys()) {
      const part = parts[(at + n) % parts.length] ?? 'update';
      times[part].push(await timed(acts[part]));
    }
  }
  await Promise.all([ours.stop(), echo.stop()]);
  await store.close();
  rmSync(folder, { recursive: true, force: true });

  const p50 = (values: readonly number[]): number => percentile(values.slice(rounds / 10), 0.5);
  const [update, base, write, render] = [times.update, times.echo, times.commit, times.render].map(p50);
  const allowed = (base ?? 0) + 2 * (write ?? 0) + (render ?? 0);
  console.log(`\n${rounds} status updates, each from the sent form to the card in its place`);
  say('submit p50, p99', `${two(update ?? 0)} ms, ${two(percentile(times.update, 0.99))} ms`);
  say('echo of the same card p50', `${two(base ?? 0)} ms`);
  say('commit p50, rendering p50', `${two(write ?? 0)} ms, ${two(render ?? 0)} ms`);
  // What no code of ours can make cheaper is the rest: the wire, the disk, and the card that is drawn anyhow.
  const own = (update ?? 0) - (base ?? 0) - (write ?? 0) - (render ?? 0);
  say('reading, deciding and asking p50', `${two(own)} ms, where a second commit is allowed`);
  // What does not depend on how fast a disk says that it has written.
  const share = own / (base ?? Number.NaN);
  say('of the echo alone (proposed: ≤ 1)', `${one(share * 100)} %`, share <= 1);
  const ratio = (update ?? Number.NaN) / allowed;
  say('of echo + 2 commits + rendering (≤ 1)', `${one(ratio * 100)} %`, ratio <= 1);
}

/** The writes of the commits after one, for a partition of their own. */
async function writesAfter(store: Store, since: number): Promise<{ writes: Write[]; sequence: number }> {
  const { documents, sequence } = await store.changes(collaboration, since);
  const expiresAt = Math.ceil(Date.now() / 1000) + 86_400;
  const writes = documents.flatMap((one): Write[] =>
    'deleted' in one ? [] : [{ kind: 'create', id: one.id, data: one.data, expiresAt }],
  );
  return { writes, sequence };
}

async function commit(store: Store, writes: readonly Write[]): Promise<void> {
  const written = await store.write('bench-commits', writes);
  if (!written.ok) throw new Error('a commit was refused');
}
