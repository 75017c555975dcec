import { setTimeout as sleep } from 'node:timers/promises';
import { type Access, mayCall } from './access';
import { Adapter } from './adapter';
import { connectorClient } from './connector';
import { openPace, type Pace } from './pace';

/** The way out to the connector, which may take so many milliseconds for a call, and the pace at which anything may go there of itself. */
export function openOutward(access: Access, timeout: number): { adapter: Adapter; pace: Pace } {
  const pace = openPace({ now: () => performance.now(), sleep: (milliseconds) => sleep(milliseconds) });
  const client = connectorClient({
    mayCall: (address) => mayCall(access, address),
    again: pace.again,
    timeout,
  });
  return { adapter: new Adapter(access, client), pace };
}
