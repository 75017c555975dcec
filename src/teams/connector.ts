import { setTimeout as sleep } from 'node:timers/promises';
import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter';
import { ConnectorFailure } from './failures';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
export type ConnectorClient = NonNullable<ConnectorOptions['httpClient']>;
type Request = Parameters<ConnectorClient['sendRequest']>[0];
type Response = Awaited<ReturnType<ConnectorClient['sendRequest']>>;

export interface ConnectorPolicy {
  /** Whether this address may be sent anything at all. */
  mayCall(address: string): boolean;
  /** Milliseconds one try may take. */
  timeout?: number;
  /** Told when something is tried again, after so many milliseconds. */
  again?(milliseconds: number): void;
  /** Tries in all. */
  tries?: number;
  /** The longest pause a `Retry-After` is obeyed for, in milliseconds; a longer one is a failure. */
  patience?: number;
}

/**
 * What speaks to the Teams connector in place of the SDK's own client, which has no time-out and repeats posts
 * that may have arrived. Tries again only what surely was not done (throttled, refused, never reached) or does no
 * harm twice (everything but POST). Every failure is a `ConnectorFailure`, which the SDK hands on untouched.
 */
export function connectorClient(policy: ConnectorPolicy): ConnectorClient {
  const { mayCall, timeout = 5_000, tries = 3, patience = 4_000 } = policy;

  async function once(request: Request): Promise<Response | Setback> {
    try {
      const answer = await fetch(request.url, {
        method: request.method,
        headers: request.headers.toJson(),
        body: request.body ?? null,
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      const text = await answer.text();
      if (answer.ok) return asResponse(request, answer, text);
      return refused(request, answer);
    } catch (error) {
      return unreached(request, error);
    }
  }

  return {
    async sendRequest(request) {
      if (!mayCall(request.url))
        throw new ConnectorFailure('ConnectorRefused', 'This bot does not send to that address');
      for (let attempt = 1; ; attempt++) {
        const outcome = await once(request);
        if (!('failure' in outcome)) return outcome;
        const pause = outcome.retryAfter ?? 2 ** attempt * 100 * (0.5 + Math.random());
        if (!outcome.repeatable || attempt >= tries || pause > patience) throw outcome.failure;
        policy.again?.(pause);
        await sleep(pause);
      }
    },
  };
}

interface Setback {
  failure: ConnectorFailure;
  repeatable: boolean;
  /** Milliseconds the connector asked to wait. */
  retryAfter: number | undefined;
}

function refused(request: Request, answer: globalThis.Response): Setback {
  const seconds = Number.parseFloat(answer.headers.get('retry-after') ?? '');
  const retryAfter = Number.isFinite(seconds) ? seconds * 1000 : undefined;
  const { status } = answer;
  const isThrottled = status === 429 || status === 412 || (status === 503 && retryAfter !== undefined);
  // A request that was not read in time (408) may have been read all the same.
  const surelyNotDone = isThrottled || (status >= 400 && status < 500 && status !== 408);
  const passing = [502, 503, 504].includes(status) && request.method !== 'POST';
  return {
    failure: new ConnectorFailure(
      status < 500 ? 'ConnectorRefused' : 'ConnectorUnavailable',
      `The connector answered ${status}`,
      status,
      surelyNotDone ? { retryAfter } : undefined,
    ),
    repeatable: isThrottled || passing,
    retryAfter,
  };
}

const neverArrived = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'],
  'UND_ERR_CONNECT_TIMEOUT',
];

function unreached(request: Request, error: unknown): Setback {
  const late = told(error, 'name') === 'TimeoutError';
  const isUnsent = neverArrived.includes(String(told(told(error, 'cause'), 'code')));
  const postponed = isUnsent ? { retryAfter: undefined } : undefined;
  const options = { cause: error };
  return {
    failure: late
      ? new ConnectorFailure('ConnectorTimeout', 'The connector did not answer in time')
      : new ConnectorFailure(
          'ConnectorUnreachable',
          'The connector was not reached',
          undefined,
          postponed,
          options,
        ),
    repeatable: isUnsent || request.method !== 'POST',
    retryAfter: undefined,
  };
}

/** What a failure tells of itself. */
const told = (failure: unknown, what: 'name' | 'code' | 'cause'): unknown =>
  typeof failure === 'object' && failure !== null ? Reflect.get(failure, what) : undefined;

/** The SDK's shape of a response. Its headers are a class it does not export, so an emptied copy of the request's. */
function asResponse(request: Request, answer: globalThis.Response, bodyAsText: string): Response {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  for (const [name, value] of answer.headers) headers.set(name, value);
  return { request, status: answer.status, headers, bodyAsText };
}
