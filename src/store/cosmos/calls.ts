import { AsyncLocalStorage } from 'node:async_hooks';
import type { HttpClient, PipelineRequest } from '@azure/core-rest-pipeline';

/** What a call is for, as its charge is counted. */
export type Operation = 'start' | 'get' | 'write' | 'changes';

/** Told the request units of every answer. */
export type OnCharge = (units: number, operation: Operation) => void;

/** What is known of the last request of a call: the answer's HTTP status, or why there was none. */
interface Note {
  operation: Operation;
  status?: number | undefined;
  trouble?: string | undefined;
}

/** Whether a status says that nothing was done; after any other the service may yet have done it. */
export const isRefusal = (status: number): boolean =>
  [400, 401, 403, 404, 409, 412, 413, 429].includes(status);

/** A call that failed. Without a `status` nothing was answered, and `trouble` says why. */
export class CallFailure extends Error {
  readonly status: number | undefined;
  readonly trouble: string | undefined;

  constructor(note: Note, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    const { code } = Object(cause) as { code?: unknown };
    this.status = typeof code === 'number' ? code : note.status;
    this.trouble = note.trouble;
  }

  /** Whether the service, or the way to it, has certainly done nothing. */
  get isRefusal(): boolean {
    if (this.status === undefined) return this.neverSent;
    return isRefusal(this.status);
  }

  /** Whether the service was not even reached. */
  get neverSent(): boolean {
    return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|.*CERT.*)$/.test(this.trouble ?? '');
  }
}

const notes = new AsyncLocalStorage<Note>();

/** Makes a call to the SDK; what goes wrong comes out as a `CallFailure`. */
export function call<T>(operation: Operation, act: () => Promise<T>): Promise<T> {
  const note: Note = { operation };
  return notes.run(note, async () => {
    try {
      return await act();
    } catch (error) {
      throw new CallFailure(note, error);
    }
  });
}

/**
 * The SDK's transport, taking notes: `items.batch()` of @azure/cosmos 4.9.3 throws errors without a code, so the
 * status is noted where the answer passes, for the call it belongs to.
 */
export function noting(transport: HttpClient, onCharge: OnCharge | undefined): HttpClient {
  return {
    async sendRequest(request) {
      const note = notes.getStore();
      allowLocalHttp(request);
      try {
        const response = await transport.sendRequest(request);
        if (note) Object.assign(note, { status: response.status, trouble: undefined });
        onCharge?.(Number(response.headers.get('x-ms-request-charge') ?? 0), note?.operation ?? 'start');
        return response;
      } catch (error) {
        const { name, code } = error as { name?: string; code?: string };
        if (note) Object.assign(note, { status: undefined, trouble: code ?? name });
        // The SDK turns this one into its time-out.
        if (name === 'AbortError') throw error;
        throw new Unanswered(error);
      }
    },
  };
}

/** A code the SDK does not repeat by itself: repeating, and for how long, is decided in one place, here. */
class Unanswered extends Error {
  readonly code = 'REQUEST_SEND_ERROR';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** The SDK forgets this for clients with an agent of their own. `connect` lets http pass to this machine only. */
function allowLocalHttp(request: PipelineRequest): void {
  request.allowInsecureConnection = request.url.startsWith('http:');
}
