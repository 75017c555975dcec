import { SpanStatusCode } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Facts, Meter } from '../lib/meter';
import { currentTurn } from '../lib/turn';
import type { Exporters } from './exporters';

/** Milliseconds between two sendings of figures. */
const every = 60_000;
/** How long what was not sent yet may take at the end, in milliseconds: stopping has ten seconds in all. */
const lastSending = 3_000;

/** Measures with OpenTelemetry, under names that begin with `fremdrift.`; times in milliseconds. */
export function openMeter({ spans, figures }: Exporters, version: string): Meter {
  const resource = resourceFromAttributes({ 'service.name': 'fremdrift', 'service.version': version });
  const tracing = new NodeTracerProvider({
    resource,
    spanProcessors: spans.map((exporter) => new BatchSpanProcessor(exporter)),
  });
  // Spans know the one they were begun in by the thread of calls, which is the process's.
  tracing.register();
  const measuring = new MeterProvider({
    resource,
    readers: figures.map(
      (exporter) => new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: every }),
    ),
  });
  const tracer = tracing.getTracer('fremdrift');
  const meter = measuring.getMeter('fremdrift');
  const times = new Map<string, ReturnType<typeof meter.createHistogram>>();
  const counts = new Map<string, ReturnType<typeof meter.createCounter>>();

  return {
    timed: (name, work) =>
      tracer.startActiveSpan(`fremdrift.${name}`, async (span) => {
        const began = performance.now();
        let facts: Facts = {};
        try {
          return await work((more) => {
            facts = { ...facts, ...more };
          });
        } catch (error) {
          facts = { ...facts, failed: true };
          // What failed is told by its kind: a message may hold what somebody wrote.
          span.setStatus({
            code: SpanStatusCode.ERROR,
            message: error instanceof Error ? error.name : 'unknown',
          });
          throw error;
        } finally {
          const turn = currentTurn();
          span.setAttributes({ ...facts, ...(turn === undefined ? {} : { turn }) });
          span.end();
          const time = times.get(name) ?? meter.createHistogram(`fremdrift.${name}.duration`, { unit: 'ms' });
          times.set(name, time);
          time.record(performance.now() - began, facts);
        }
      }),
    count(name, by, facts) {
      const count = counts.get(name) ?? meter.createCounter(`fremdrift.${name}`);
      counts.set(name, count);
      count.add(by, facts);
    },
    watch(name, read) {
      meter.createObservableGauge(`fremdrift.${name}`).addCallback(async (result) => {
        for (const { value, facts } of await read()) result.observe(value, facts);
      });
    },
    async close() {
      const sent = Promise.allSettled([tracing.shutdown(), measuring.shutdown()]);
      await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, lastSending).unref())]);
    },
  };
}
