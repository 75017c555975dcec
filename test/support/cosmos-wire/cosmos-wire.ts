import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Access, checkAccess } from './access';
import { type Answer, type Asked, Refusal, refusalAnswer } from './asked';
import { WireContainer } from './container';
import { Faults } from './faults';
import { readRequest } from './read-request';

export interface WireOptions extends Access {
  /** Milliseconds since 1970: decides what has expired. */
  now: () => number;
  /** How many physical partitions each container has. */
  partitions?: number;
  /** Speaks TLS with this certificate, which bearer tokens need. */
  certificate?: { key: string; cert: string };
  /** How long every answer takes at least, in milliseconds. */
  latency?: number;
  /** Understands requests wrongly: as if they had been asked by a store with a fault. */
  misread?: (asked: Asked) => Asked;
}

/** The part of the Cosmos DB protocol that the store speaks, on a port of this machine. */
export interface CosmosWire {
  endpoint: string;
  database: string;
  containers: Map<string, WireContainer>;
  faults: Faults;
  /** Everything that was asked, in order. */
  asked: Asked[];
  close(): Promise<void>;
}

export async function openCosmosWire(options: WireOptions): Promise<CosmosWire> {
  const { now, partitions = 1, certificate, latency = 0, misread = (asked) => asked } = options;
  const database = 'fremdrift-test';
  const containers = new Map(['register', 'ops'].map((name) => [name, new WireContainer(partitions, now)]));
  const faults = new Faults();
  const log: Asked[] = [];

  function answer(request: IncomingMessage, asked: Asked): Answer {
    try {
      checkAccess(options, request, asked.kind === 'batch');
      const container = containers.get(asked.container);
      if (!container) throw new Refusal(404, 'Owner resource does not exist', 1003);
      return answerOf(container, misread(asked));
    } catch (error) {
      if (error instanceof Refusal) return refusalAnswer(error);
      throw error;
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readRequest(request, database);
    log.push(asked);
    if (latency > 0) await pause(latency);
    const fault = faults.for(asked);
    if (!fault) return send(response, answer(request, asked));
    if ('delay' in fault || 'until' in fault) {
      await ('delay' in fault ? pause(fault.delay) : fault.until);
      return send(response, answer(request, asked));
    }
    const isDone = 'drop' in fault ? fault.drop === 'after' : fault.after === true;
    if (isDone) answer(request, asked);
    if ('drop' in fault) request.socket.destroy();
    else send(response, faultAnswer(fault));
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch((error: unknown) => {
      send(response, refusalAnswer(new Refusal(500, String(error))));
    });
  };
  const server = certificate ? https.createServer(certificate, listener) : http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}/`,
    database,
    containers,
    faults,
    asked: log,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answerOf(container: WireContainer, asked: Asked): Answer {
  switch (asked.kind) {
    case 'container': {
      const { divided, defaultTtl } = container.definition;
      const partitionKey = { paths: divided, kind: 'Hash', version: 2 };
      return { status: 200, body: { id: asked.container, partitionKey, defaultTtl }, charge: 1 };
    }
    case 'read':
      return container.read(partitionOf(asked), asked.id);
    case 'batch':
      return container.batch(partitionOf(asked), asked);
    case 'query':
      return container.query(asked);
    case 'plan':
      return {
        status: 200,
        body: { partitionedQueryExecutionInfoVersion: 2, queryInfo: {}, queryRanges: [] },
        charge: 0,
      };
  }
}

function partitionOf({ partition }: Asked): string {
  if (partition === undefined) throw new Refusal(400, 'PartitionKey value must be supplied.');
  return partition;
}

const faultAnswer = (fault: { status: number; substatus?: number; retryAfter?: number }): Answer => ({
  ...refusalAnswer(new Refusal(fault.status, 'A fault that was asked for', fault.substatus)),
  headers: fault.retryAfter === undefined ? {} : { 'x-ms-retry-after-ms': String(fault.retryAfter) },
});

function send(response: ServerResponse, { status, substatus, body, headers, charge }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-ms-request-charge': charge.toFixed(2),
    ...(substatus !== undefined && { 'x-ms-substatus': String(substatus) }),
    ...headers,
  });
  response.end(JSON.stringify(body));
}
