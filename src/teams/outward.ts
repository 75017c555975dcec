import { setTimeout as sleep } from 'node:timers/promises';
import type { Share } from '../lib/share';
import { type Access, mayCall } from './access';
import { Adapter } from './adapter';
import { connectorClient } from './connector';
import { openPace, type Pace } from './pace';

/** The way out to the connector, and the pace at which anything may go there of itself; `share` on `performance.now`. */
export function openOutward(
  access: Access,
  share?: () => Share | undefined,
): { adapter: Adapter; pace: Pace } {
  const time = { now: () => performance.now(), sleep: (milliseconds: number) => sleep(milliseconds) };
  const pace = openPace(time, share);
  const client = connectorClient({ mayCall: (address) => mayCall(access, address), again: pace.again });
  return { adapter: new Adapter(access, client), pace };
}
