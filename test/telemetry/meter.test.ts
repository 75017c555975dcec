import { context, trace } from '@opentelemetry/api';
import {
  AggregationTemporality,
  type DataPoint,
  InMemoryMetricExporter,
  type ResourceMetrics,
} from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace-node';
import type { Meter } from '../../src/lib/meter';
import { inTurn } from '../../src/lib/turn';
import { openMeter } from '../../src/telemetry/meter';
import { openTelemetry } from '../../src/telemetry/open';
import { messageActivity, openTeamsApp, replyOf } from '../support/teams-app';

/** What was sent is kept by whoever asks before the end, which throws it away. */
class KeptSpans extends InMemorySpanExporter {
  readonly all: ReadableSpan[] = [];
  override export(...[spans, done]: Parameters<InMemorySpanExporter['export']>): void {
    this.all.push(...spans);
    super.export(spans, done);
  }
}
class KeptFigures extends InMemoryMetricExporter {
  readonly all: ResourceMetrics[] = [];
  override export(...[figures, done]: Parameters<InMemoryMetricExporter['export']>): void {
    this.all.push(figures);
    super.export(figures, done);
  }
}

let spans: KeptSpans;
let figures: KeptFigures;
let meter: Meter;
beforeEach(() => {
  spans = new KeptSpans();
  figures = new KeptFigures(AggregationTemporality.CUMULATIVE);
  meter = openMeter({ spans: [spans], figures: [figures] }, '1.2.3');
});
afterEach(async () => {
  await meter.close();
  trace.disable();
  context.disable();
});

const points = (name: string): Pick<DataPoint<unknown>, 'value' | 'attributes'>[] =>
  figures.all.flatMap(({ scopeMetrics }) =>
    scopeMetrics.flatMap(({ metrics }) =>
      metrics
        .filter(({ descriptor }) => descriptor.name === name)
        .flatMap(({ dataPoints }) => [...dataPoints]),
    ),
  );

test('work is a span with its facts, inside the one it was begun in, under the id of its turn', async () => {
  await inTurn('a1b2', () =>
    meter.timed('turn', async (note) => {
      note({ type: 'message' });
      await meter.timed('store.commit', async () => {});
      note({ status: 200 });
    }),
  );
  await meter.close();
  const [commit, turn] = spans.all;
  expect(spans.all.map(({ name }) => name)).toEqual(['fremdrift.store.commit', 'fremdrift.turn']);
  expect(commit?.parentSpanContext?.spanId).toBe(turn?.spanContext().spanId);
  expect(turn?.attributes).toEqual({ type: 'message', status: 200, turn: 'a1b2' });
  expect(turn?.resource.attributes).toMatchObject({
    'service.name': 'fremdrift',
    'service.version': '1.2.3',
  });
  expect(points('fremdrift.turn.duration').map(({ attributes }) => attributes)).toEqual([
    { type: 'message', status: 200 },
  ]);
});

test('what fails comes through, and is told by its kind alone', async () => {
  const failing = meter.timed('post', () => Promise.reject(new TypeError('what somebody wrote')));
  await expect(failing).rejects.toThrow('what somebody wrote');
  await meter.close();
  const [post] = spans.all;
  expect(post?.status.message).toBe('TypeError');
  expect(post?.attributes).toEqual({ failed: true });
  expect(JSON.stringify([post?.attributes, post?.events, post?.status])).not.toContain('wrote');
});

test('counts add up, and watched figures are looked up when they are sent', async () => {
  meter.count('readings', 1, { outcome: 'answer' });
  meter.count('readings', 2, { outcome: 'answer' });
  meter.watch('digests', async () => [{ value: 7, facts: { state: 'overdue' } }]);
  await meter.close();
  expect(points('fremdrift.readings')).toMatchObject([{ value: 3, attributes: { outcome: 'answer' } }]);
  expect(points('fremdrift.digests')).toMatchObject([{ value: 7, attributes: { state: 'overdue' } }]);
});

test('a turn is told from what came in to what was posted, without a word or a name of anybody', async () => {
  const app = await openTeamsApp(async () => replyOf('et hemmeligt svar'), undefined, undefined, {}, meter);
  await app.send(messageActivity(app, { text: 'et hemmeligt spørgsmål' }));
  await app.send(messageActivity(app, { type: 'made up by somebody', id: 'other' }));
  await app.stop();
  await meter.close();
  const turns = spans.all.filter(({ name }) => name === 'fremdrift.turn');
  expect(turns.map(({ attributes: { type, status } }) => [type, status])).toEqual([
    ['message', 200],
    ['other', 200],
  ]);
  const posts = spans.all.filter(({ name }) => name === 'fremdrift.post');
  expect(posts.map(({ attributes }) => attributes)).toEqual([
    { method: 'POST', status: 201, turn: turns[0]?.attributes.turn },
  ]);
  expect(points('fremdrift.readings')).toMatchObject([
    { attributes: { event: 'message', outcome: 'answer' } },
  ]);
  const told = JSON.stringify([spans.all.map(({ name, attributes }) => [name, attributes]), figures.all]);
  for (const secret of ['hemmelig', 'Karla', '29:karla', '00000000-0000-4000', 'made up', app.connector.url])
    expect(told).not.toContain(secret);
});

test('thumbs are counted by which way they point, and what was written to them is told nobody', async () => {
  const app = await openTeamsApp(async () => undefined, undefined, undefined, {}, meter);
  for (const [n, reaction] of ['like', 'dislike', 'dislike'].entries()) {
    const value = {
      actionName: 'feedback',
      actionValue: { reaction, feedback: '{"feedbackText":"hemmelig"}' },
    };
    const invoke = { type: 'invoke', name: 'message/submitAction', id: `f:${n}`, text: undefined, value };
    await app.send(messageActivity(app, invoke));
  }
  await app.stop();
  await meter.close();
  const counted = points('fremdrift.feedback').map(({ value, attributes }) => [attributes.reaction, value]);
  expect(counted.sort()).toEqual([
    ['dislike', 2],
    ['like', 1],
  ]);
  expect(JSON.stringify([spans.all.map(({ attributes }) => attributes), figures.all])).not.toContain(
    'hemmelig',
  );
});

test('with nowhere to send it nothing is measured', async () => {
  const none = openTelemetry({}, '1.2.3');
  expect(await none.timed('turn', async () => 7)).toBe(7);
  await none.close();
  expect(spans.all).toEqual([]);
});
