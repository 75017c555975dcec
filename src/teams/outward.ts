import { setTimeout as sleep } from 'node:timers/promises';
import { mayCall } from './access';
import { Adapter } from './adapter';
import type { BotParts } from './bot-parts';
import { connectorClient } from './connector';
import { meteredClient } from './metered-client';
import { openPace, type Pace, type PaceTime } from './pace';

/** The time of the machine, on a clock that cannot be set. */
const machineTime: PaceTime = { now: () => performance.now(), sleep: (milliseconds) => sleep(milliseconds) };

/** The way out to the connector, which may take so many milliseconds for a call, and the pace at which anything may go there. */
export function openOutward(
  { access, share, meter, paceTime = machineTime }: BotParts,
  timeout: number,
): { adapter: Adapter; pace: Pace } {
  const pace = openPace(paceTime, share);
  const client = connectorClient({
    mayCall: (address) => mayCall(access, address),
    again: pace.again,
    timeout,
  });
  return { adapter: new Adapter(access, meter ? meteredClient(client, meter) : client), pace };
}
