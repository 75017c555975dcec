import { setTimeout as sleep } from 'node:timers/promises';
import type { Meter } from '../lib/meter';
import type { Share } from '../lib/share';
import { type Access, mayCall } from './access';
import { Adapter } from './adapter';
import { connectorClient } from './connector';
import { meteredClient } from './metered-client';
import { openPace, type Pace } from './pace';

/** The way out to the connector, which may take so many milliseconds for a call, and the pace at which anything may go there of itself; `share` on `performance.now`. */
export function openOutward(
  access: Access,
  timeout: number,
  share?: () => Share | undefined,
  meter?: Meter,
): { adapter: Adapter; pace: Pace } {
  const time = { now: () => performance.now(), sleep: (milliseconds: number) => sleep(milliseconds) };
  const pace = openPace(time, share);
  const client = connectorClient({
    mayCall: (address) => mayCall(access, address),
    again: pace.again,
    timeout,
  });
  return { adapter: new Adapter(access, meter ? meteredClient(client, meter) : client), pace };
}
