import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** A value as OTLP writes it in JSON. */
const value = z
  .object({
    stringValue: z.string().optional(),
    boolValue: z.boolean().optional(),
    intValue: z.union([z.number(), z.string()]).optional(),
    doubleValue: z.number().optional(),
  })
  .transform((one) => one.stringValue ?? one.boolValue ?? Number(one.intValue ?? one.doubleValue));
const attributes = z
  .array(z.object({ key: z.string(), value }))
  .default([])
  .transform((all) => Object.fromEntries(all.map((one) => [one.key, one.value])));

const span = z.object({
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
  spanId: z.string().regex(/^[0-9a-f]{16}$/),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes,
});
export type ReceivedSpan = z.infer<typeof span>;
const traces = z.object({
  resourceSpans: z.array(
    z.object({ resource: z.object({ attributes }), scopeSpans: z.array(z.object({ spans: z.array(span) })) }),
  ),
});

const number = z.union([z.number(), z.string()]).transform(Number);
const point = z
  .object({
    attributes,
    asInt: number.optional(),
    asDouble: z.number().optional(),
    count: number.optional(),
  })
  .transform(({ attributes: facts, asInt, asDouble, count }) => ({
    facts,
    value: asInt ?? asDouble ?? count,
  }));
const series = z.object({ dataPoints: z.array(point) });
const metric = z
  .object({
    name: z.string(),
    gauge: series.optional(),
    sum: series.optional(),
    histogram: series.optional(),
  })
  .transform(({ name, gauge, sum, histogram }) => ({
    name,
    points: (gauge ?? sum ?? histogram)?.dataPoints ?? [],
  }));
export type ReceivedMetric = z.infer<typeof metric>;
const metrics = z.object({
  resourceMetrics: z.array(z.object({ scopeMetrics: z.array(z.object({ metrics: z.array(metric) })) })),
});

/** A collector as the protocol has it: OTLP over HTTP, in JSON; what it cannot read it refuses. */
export interface Collector {
  url: string;
  spans: ReceivedSpan[];
  metrics: ReceivedMetric[];
  /** Of what sent the spans. */
  resources: Record<string, unknown>[];
  /** What it could not read, or was not meant for it. */
  refused: string[];
  close(): void;
}

export async function openCollector(): Promise<Collector> {
  const got: Omit<Collector, 'url' | 'close'> = { spans: [], metrics: [], resources: [], refused: [] };
  const take = (path: string, type: string, text: string): void => {
    if (type !== 'application/json') throw new Error(`${type} at ${path}`);
    if (path === '/v1/traces')
      for (const { resource, scopeSpans } of traces.parse(JSON.parse(text)).resourceSpans) {
        got.resources.push(resource.attributes);
        got.spans.push(...scopeSpans.flatMap(({ spans }) => spans));
      }
    else if (path === '/v1/metrics')
      for (const { scopeMetrics } of metrics.parse(JSON.parse(text)).resourceMetrics)
        got.metrics.push(...scopeMetrics.flatMap((one) => one.metrics));
    else throw new Error(`nothing is kept at ${path}`);
  };
  const read = (path: string, type: string, text: string): boolean => {
    try {
      take(path, type, text);
      return true;
    } catch (error) {
      got.refused.push(String(error));
      return false;
    }
  };
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    const isRead = read(request.url ?? '', request.headers['content-type'] ?? '', text);
    response.writeHead(isRead ? 200 : 400, { 'content-type': 'application/json' });
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...got,
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
