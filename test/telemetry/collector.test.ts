import { context, trace } from '@opentelemetry/api';
import { openApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { openLog } from '../../src/lib/log';
import { openTelemetry } from '../../src/telemetry/open';
import { type ConnectorStandIn, openConnector } from '../support/connector';
import { type CosmosPlace, cosmosPlace, wireKey } from '../support/cosmos-place';
import { type Collector, openCollector, type ReceivedSpan } from './collector';

let collector: Collector;
let connector: ConnectorStandIn;
let store: CosmosPlace;
const logged: { msg: string; turn?: string }[] = [];

/** The program as it is configured for a collector: somebody new asks, and it is stopped, which sends what is left. */
beforeAll(async () => {
  [collector, connector, store] = await Promise.all([openCollector(), openConnector(), cosmosPlace()]);
  const local = readConfig({
    ...{ FREMDRIFT_LOCAL: 'on', PORT: '0', HOST: '127.0.0.1' },
    OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
  });
  // No setting lets a program that checks nobody open an account; here it tells what one charges.
  const { endpoint, database } = store.wire;
  const cosmos = { kind: 'cosmos' as const, endpoint, database, credential: { key: wireKey } };
  const config = { ...local, storage: { ...local.storage, cosmos } };
  const write = (line: string): void => void logged.push(JSON.parse(line));
  const app = await openApp(config, {
    wall: { now: () => Date.UTC(2026, 0, 15) },
    log: openLog('debug', { write }),
    meter: openTelemetry(config.telemetry, '1.2.3'),
  });
  const address = await app.listen();
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ type: 'message', id: 'activity-1', channelId: 'msteams', text: 'status på selvskade' },
      serviceUrl: connector.url,
      from: { id: '29:ny', name: 'Ny Eksempel', aadObjectId: '00000000-0000-4000-8000-0000000000d1' },
      recipient: { id: '28:fremdrift' },
      conversation: { id: 'a:ny', conversationType: 'personal', tenantId: 'demo-tenant' },
    }),
  });
  expect(response.status).toBe(200);
  await app.stop();
}, 120_000);
afterAll(async () => {
  trace.disable();
  context.disable();
  collector.close();
  await Promise.all([connector.close(), store.remove()]);
});

const named = (name: string): ReceivedSpan[] =>
  collector.spans.filter((one) => one.name === `fremdrift.${name}`);
const points = (name: string) =>
  collector.metrics.filter((one) => one.name === `fremdrift.${name}`).flatMap((one) => one.points);

test('a collector can read all that it is sent', () => {
  expect(collector.refused).toEqual([]);
  expect(collector.resources).toContainEqual(
    expect.objectContaining({ 'service.name': 'fremdrift', 'service.version': '1.2.3' }),
  );
});

test('one id leads from the activity over the store to the post, and into the log', () => {
  const [turn, ...others] = named('turn');
  expect([turn?.attributes.type, turn?.attributes.status, others]).toEqual(['message', 200, []]);
  const id = turn?.attributes.turn;
  const ofTurn = collector.spans.filter(({ attributes }) => attributes.turn === id);
  expect([...new Set(ofTurn.map(({ name }) => name))]).toEqual(
    expect.arrayContaining(['fremdrift.turn', 'fremdrift.store.commit', 'fremdrift.post']),
  );
  expect(new Set(ofTurn.map(({ traceId }) => traceId))).toEqual(new Set([turn?.traceId]));
  const post = named('post').find(({ attributes }) => attributes.status === 201);
  expect([post?.attributes.turn, post?.parentSpanId]).toEqual([id, turn?.spanId]);
  expect(logged.filter(({ msg }) => msg === 'Committed').map((line) => line.turn)).toContain(id);
});

test.each([
  ['turns, by their kind and answer', 'turn.duration', { type: 'message', status: 200 }],
  ['readings, by what came of them', 'readings', { event: 'message', outcome: 'answer' }],
  ['how long posts take', 'post.duration', { method: 'POST', status: 201 }],
  ['how long commits take', 'store.commit.duration', { outcome: 'written', documents: 1 }],
])('it is told %s', (_what, name, facts) => {
  expect(points(name).map((one) => one.facts)).toContainEqual(facts);
});

test('it is told what the store charged', () => {
  const units = points('store.units');
  expect(units.map(({ facts }) => Object.keys(facts))).toContainEqual(['operation']);
  expect(Math.max(...units.map(({ value = 0 }) => value))).toBeGreaterThan(1);
});

test('it is told of digests by their state, and how much is under way', () => {
  const states = points('digests').map(({ facts }) => facts.state);
  expect(states).toEqual(expect.arrayContaining(['subscriptions', 'uncertain', 'overdue', 'missed']));
  expect(points('turns.under_way').map(({ value }) => value)).toEqual([0]);
});

test('no word and no name of anybody is among it', () => {
  const told = JSON.stringify([collector.spans, collector.metrics, collector.resources]);
  for (const secret of ['selvskade', 'Ny Eksempel', '29:ny', 'a:ny', '0000000000d1', connector.url])
    expect(told).not.toContain(secret);
});
