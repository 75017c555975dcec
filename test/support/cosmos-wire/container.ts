import { createHash } from 'node:crypto';
import { type Answer, type Asked, type Document, type Operation, Refusal } from './asked';
import { charges } from './charges';
import { Partition } from './partition';
import { runQuery } from './query';

export interface Definition {
  /** The paths of the partition key. */
  divided: string[];
  /** Seconds; -1 = only documents that say so expire; `undefined` = none ever does. */
  defaultTtl: number | undefined;
  /** The paths that have an index. */
  indexed: string[];
}

const twoMegabytes = 2 * 1024 * 1024;
const bytesOf = (document: unknown): number => Buffer.byteLength(JSON.stringify(document));

/** The documents of a container, divided over physical partitions. `now` in milliseconds since 1970. */
export class WireContainer {
  readonly definition: Definition = { divided: ['/pk'], defaultTtl: -1, indexed: ['/seq/?'] };
  private readonly physical: Map<string, Partition>[];
  private written = 0;

  constructor(
    partitions: number,
    private readonly now: () => number,
  ) {
    this.physical = Array.from({ length: partitions }, () => new Map());
  }

  read(partition: string, id: string): Answer {
    const document = this.find(partition, id);
    if (!document) throw new Refusal(404, 'Entity with the specified id does not exist in the system.');
    return {
      status: 200,
      body: document,
      headers: { etag: String(document._etag) },
      charge: charges.read(bytesOf(document)),
    };
  }

  batch(partition: string, { operations, isAtomic, bytes }: Extract<Asked, { kind: 'batch' }>): Answer {
    if (operations.length > 100) throw new Refusal(400, 'Batch request has more operations than supported.');
    if (bytes > twoMegabytes) throw new Refusal(413, 'Request size is too large');
    const documents = this.partition(partition);
    const undo: (() => void)[] = [];
    const results: { statusCode: number; requestCharge: number; eTag?: string; message?: string }[] = [];
    let failed = false;
    for (const operation of operations) {
      if (failed) {
        results.push({ statusCode: 424, requestCharge: 0 });
        continue;
      }
      try {
        const before = documents.get(operation.resourceBody?.id ?? '');
        results.push(this.operate(partition, operation));
        undo.unshift(() => documents.set(String(operation.resourceBody?.id), before));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        failed = true;
        results.push({ statusCode: error.status, requestCharge: charges.nothing, message: error.message });
      }
    }
    if (failed && isAtomic) {
      for (const back of undo) back();
      for (const result of results) if (result.statusCode < 400) result.statusCode = 424;
    }
    const charge = results.reduce((sum, { requestCharge }) => sum + requestCharge, 0);
    return { status: failed ? 207 : 200, body: results, charge };
  }

  query(asked: Extract<Asked, { kind: 'query' }>): Answer {
    if (asked.partition === undefined && this.physical.length > 1)
      throw new Refusal(400, 'Cross partition query is required but disabled.', 1004, {
        additionalErrorInfo: '{}',
      });
    const partitions =
      asked.partition === undefined
        ? this.physical.flatMap((physical) => [...physical.values()])
        : [this.partition(asked.partition)];
    const { indexed } = this.definition;
    const isAlive = (one: Document): boolean => this.isAlive(one);
    const { documents, continuation } = runQuery(asked, partitions, isAlive, indexed);
    return {
      status: 200,
      body: { _rid: 'c', Documents: documents, _count: documents.length },
      headers: continuation === undefined ? {} : { 'x-ms-continuation': continuation },
      charge: charges.query(bytesOf(documents)),
    };
  }

  private operate(partition: string, { operationType, id, ifMatch, resourceBody }: Operation) {
    if (!resourceBody) throw new Refusal(400, `${operationType} is not of this stand-in`);
    if (resourceBody.pk !== partition)
      throw new Refusal(400, 'PartitionKey does not match the document', 1001);
    if (bytesOf(resourceBody) > twoMegabytes) throw new Refusal(413, 'Request size is too large');
    const there = this.find(partition, resourceBody.id);
    const terms = this.definition.indexed.filter((path) => String(path.split('/')[1]) in resourceBody).length;
    if (operationType === 'Create') {
      if (there) throw new Refusal(409, 'Entity with the specified id already exists in the system.');
      return this.put(partition, resourceBody, 201, charges.create(bytesOf(resourceBody), terms));
    }
    if (operationType !== 'Replace') throw new Refusal(400, `${operationType} is not of this stand-in`);
    if (id !== resourceBody.id) throw new Refusal(400, 'The id cannot be changed');
    if (!there) throw new Refusal(404, 'Entity with the specified id does not exist in the system.');
    if (ifMatch !== undefined && ifMatch !== there._etag) throw new Refusal(412, 'Precondition not met');
    return this.put(partition, resourceBody, 200, charges.replace(bytesOf(resourceBody), terms));
  }

  private put(partition: string, document: Document, statusCode: number, requestCharge: number) {
    this.written += 1;
    const number = String(this.written).padStart(12, '0');
    const eTag = `"${number}-0000-0000"`;
    this.partition(partition).set(document.id, {
      ...document,
      _rid: number,
      _etag: eTag,
      _ts: Math.floor(this.now() / 1000),
    });
    return { statusCode, requestCharge, eTag };
  }

  private find(partition: string, id: string): Document | undefined {
    const document = this.partition(partition).get(id);
    return document && this.isAlive(document) ? document : undefined;
  }

  private isAlive({ ttl, _ts = 0 }: Document): boolean {
    const { defaultTtl } = this.definition;
    const lives = defaultTtl === undefined ? -1 : (ttl ?? defaultTtl);
    return lives === -1 || _ts + lives > this.now() / 1000;
  }

  private partition(key: string): Partition {
    const [byte = 0] = createHash('sha256').update(key).digest();
    const physical = this.physical[byte % this.physical.length];
    const partition = physical?.get(key) ?? new Partition();
    physical?.set(key, partition);
    return partition;
  }
}
