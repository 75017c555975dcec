import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Asked, Document } from './asked';

const operation = z.object({
  operationType: z.string(),
  id: z.string().optional(),
  ifMatch: z.string().optional(),
  resourceBody: z.looseObject({ id: z.string() }).optional(),
});
const query = z.object({
  query: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
});

/** Reads a request; throws where it is none that the store makes. */
export async function readRequest(request: IncomingMessage, database: string): Promise<Asked> {
  const { method, url = '', headers } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();

  const header = (name: string): string | undefined => headers[name]?.toString();
  const isSet = (name: string): boolean => header(name)?.toLowerCase() === 'true';
  const key = header('x-ms-documentdb-partitionkey');
  const [, inDatabase, , container = '', docs, id] = url.split('/').filter(Boolean).map(decodeURIComponent);
  const common = {
    container: inDatabase === database ? container : `${inDatabase}/${container}`,
    partition: key === undefined ? undefined : (JSON.parse(key) as string[])[0],
  };
  if (method === 'GET') {
    if (docs === undefined) return { ...common, kind: 'container' };
    if (id !== undefined) return { ...common, kind: 'read', id };
  }
  if (method === 'POST' && docs === 'docs') {
    if (isSet('x-ms-cosmos-batch-atomic') || isSet('x-ms-cosmos-is-batch-request')) {
      const operations = z.array(operation).parse(JSON.parse(text)) as BatchOperations;
      const isAtomic = isSet('x-ms-cosmos-batch-atomic');
      return { ...common, kind: 'batch', operations, isAtomic, bytes: Buffer.byteLength(text) };
    }
    if (isSet('x-ms-cosmos-is-query-plan-request')) return { ...common, kind: 'plan' };
    const { query: asked, parameters } = query.parse(JSON.parse(text));
    const pageSize = Number(header('x-ms-max-item-count') ?? 100);
    const continuation = header('x-ms-continuation');
    return { ...common, kind: 'query', text: asked, parameters, pageSize, continuation };
  }
  throw new Error(`${method} ${url} is not of this stand-in`);
}

type BatchOperations = { operationType: string; id?: string; ifMatch?: string; resourceBody?: Document }[];
