import type { Meter } from '../lib/meter';
import type { ConnectorClient } from './connector';
import { ConnectorFailure } from './failures';

/** Times what is asked of the connector, all tries together, with how it ended; no address is told. */
export const meteredClient = (client: ConnectorClient, meter: Meter): ConnectorClient => ({
  sendRequest: (request) =>
    meter.timed('post', async (note) => {
      note({ method: request.method });
      try {
        const answer = await client.sendRequest(request);
        note({ status: answer.status });
        return answer;
      } catch (error) {
        if (error instanceof ConnectorFailure) note({ failure: error.code });
        throw error;
      }
    }),
});
