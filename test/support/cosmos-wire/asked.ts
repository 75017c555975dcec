/** A document as it lies there, with the service's own fields. */
export type Document = { id: string; _etag?: string; _ts?: number; _rid?: string; ttl?: number } & Record<
  string,
  unknown
>;

export interface Operation {
  operationType: string;
  id?: string;
  ifMatch?: string;
  resourceBody?: Document;
}

/** A request of the protocol, read. The store asks for nothing else. */
export type Asked = { container: string; partition: string | undefined } & (
  | { kind: 'container' }
  | { kind: 'read'; id: string }
  | { kind: 'batch'; operations: Operation[]; isAtomic: boolean; bytes: number }
  | { kind: 'plan' }
  | {
      kind: 'query';
      text: string;
      parameters: { name: string; value: unknown }[];
      pageSize: number;
      continuation: string | undefined;
    }
);

export interface Answer {
  status: number;
  substatus?: number;
  body?: unknown;
  headers?: Record<string, string>;
  charge: number;
}

/** An answer that refuses. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly substatus?: number,
    readonly extra: object = {},
  ) {
    super(message);
  }
}

const codes: Record<number, string> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  412: 'PreconditionFailed',
  413: 'RequestEntityTooLarge',
};

export const refusalAnswer = ({ status, message, substatus, extra }: Refusal): Answer => ({
  status,
  ...(substatus !== undefined && { substatus }),
  body: { code: codes[status] ?? 'Error', message, ...extra },
  charge: 1,
});
