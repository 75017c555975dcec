import type { Log } from '../lib/log';
import { ConnectorFailure, Refusal } from './failures';

/** An HTTP answer as data. */
export interface HttpAnswer {
  status: number;
  body?: unknown;
}

/** A reply that could not be posted is an error to the channel too, so that it may deliver the activity again. */
export function refusal(error: unknown, log: Log): HttpAnswer {
  if (error instanceof Refusal) {
    log.warn({ code: error.code }, 'An activity was refused');
    return { status: error.status, body: { code: error.code, message: error.message } };
  }
  log.error({ err: error }, 'A turn failed');
  return error instanceof ConnectorFailure
    ? { status: 502, body: { code: error.code, message: 'The reply could not be delivered.' } }
    : { status: 500, body: { code: 'TurnFailed', message: 'The activity could not be handled.' } };
}
