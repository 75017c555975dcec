import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApp } from '../../app';
import { renderAnswer } from '../../cards/render';
import { readConfig } from '../../config';
import { openConversation } from '../../conversation/conversation';
import type { Event } from '../../conversation/event';
import type { Messenger } from '../../conversation/messenger';
import { openDesks } from '../../conversation/open-desks';
import type { Reply } from '../../conversation/reply';
import { openExecute } from '../../registers/execute';
import { openMissedLog } from '../../registers/missed-log';
import { plantRecords } from '../../registers/plant';
import { openRegisters } from '../../registers/registers';
import { seedRecords, seedToday } from '../../seed/seed';
import { openStore } from '../../store/open';
import { one, percentile, say, timed, two } from './figures';
import { commit } from './update-commit';

const rounds = 200;
const collaboration = 'bench';
const tenant = 'bench-tenant';
const who = '00000000-0000-4000-8000-000000000001';
const initiative = 'forebyggelse-behandling-selvskade';
const now = Date.parse(`${seedToday}T11:00:00Z`);
const stamp = { by: 'bench', at: new Date(now).toISOString(), op: 'bench' };
const silent = { debug() {}, info() {}, warn() {}, error() {} };

const unknownPlace = async () => ({ ok: false, reason: 'unknown-place' }) as const;
/** Nobody else is told anything. */
const nowhere: Messenger = {
  send: unknownPlace,
  update: unknownPlace,
  delete: unknownPlace,
  personal: async () => undefined,
  languageOf: async () => undefined,
};

type Converse = (event: Event) => Promise<Reply | undefined>;

/**
 * From a sent form to the card that takes its place, over HTTP: held against the same card sent back by a
 * conversation that does nothing, the store's own commits, and one rendering, all of the same run and in turns.
 */
export async function updateBench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fremdrift-bench-'));
  const store = await openStore({ kind: 'embedded', folder }, Date.now);
  await plantRecords(store, collaboration, seedRecords(), stamp);
  const registers = openRegisters(store);
  let op = 0;
  const desks = openDesks({
    lookup: async () => collaboration,
    execute: openExecute(store, registers),
    missedLog: openMissedLog(store),
    secretariat: [{ collaboration, objectId: who, tenant }],
    missedQuestions: [],
    newId: () => {
      op += 1;
      return `drawn-${op}`;
    },
    acquaint: async () => {},
    messenger: nowhere,
    failed: () => {},
    lost: () => {},
    forged: () => {},
  });
  const { converse } = openConversation((_where, at) => registers.current(collaboration, at), desks.find);
  let last: Reply | undefined;
  const ours = await serve(async (event) => {
    last = await converse(event, now);
    return last;
  });
  const echo = await serve(async () => last);
  const times = {
    update: [] as number[],
    echo: [] as number[],
    commit: [] as number[],
    render: [] as number[],
  };
  for (let n = 0; n < rounds; n += 1) {
    times.update.push(await timed(() => press(ours.address, n)));
    times.echo.push(await timed(() => press(echo.address, n)));
    times.commit.push(await timed(() => commit(store, n)));
    const [answer] = last?.answers ?? [];
    if (!answer) throw new Error(`The update was refused: ${last?.text}`);
    times.render.push(await timed(() => renderAnswer(answer, 'da')));
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
  const ratio = (update ?? Number.NaN) / allowed;
  say('of echo + 2 commits + rendering (≤ 1)', `${one(ratio * 100)} %`, ratio <= 1);
}

/** The program around a conversation, on a free port. */
async function serve(converse: Converse): Promise<{ address: string; stop(): Promise<void> }> {
  const config = readConfig({ FREMDRIFT_LOCAL: 'on', PORT: '0', HOST: '127.0.0.1' });
  const rooms = {
    converse,
    failure: (reference: string): Reply => {
      throw new Error(reference);
    },
    close: async () => {},
  };
  const app = buildApp(config, { clock: { now: () => now }, log: silent, rooms });
  return { address: await app.listen(), stop: () => app.stop() };
}

/** Sends the form of the `n`th update. */
async function press(address: string, n: number): Promise<void> {
  const data = {
    form: 'update-status',
    about: { initiative },
    seen: n,
    op: `op-${n}`,
    field_phase: 'in-preparation',
    field_text: `Handleplanen er på vej (${n}).`,
    back: { kind: 'initiative', initiative, aspect: 'status' },
    locale: 'da',
  };
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `activity-${n}`,
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9',
      from: { id: '29:bench', name: 'Bench Eksempel', aadObjectId: who },
      recipient: { id: '28:fremdrift' },
      conversation: { id: 'a:bench', conversationType: 'personal', tenantId: tenant },
      value: { action: { type: 'Action.Execute', verb: 'submit-form', data } },
    }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  await response.json();
}
