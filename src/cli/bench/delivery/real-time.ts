import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../../store/store';
import { Adapter } from '../../../teams/adapter';
import { connectorClient } from '../../../teams/connector';
import { teamsMessenger } from '../../../teams/messenger';
import { openPace } from '../../../teams/pace';
import { rememberPlaces } from '../../../teams/places';
import { channels, eight } from './channels';
import type { Tally } from './limits';
import { digestsOf } from './program';

/** The pause between two rounds, and how long to go on, in milliseconds. */
const tick = 5_000;
const patience = 120_000;

/** Sends one digest to each of so many channels as in earnest: over HTTP, each claimed and noted in the store. */
export async function inRealTime(store: Store, count: number): Promise<Tally> {
  const child = fork(path.join(__dirname, 'connector.js'));
  try {
    const [port] = (await once(child, 'message')) as [number];
    const register = channels(count);
    const book = {
      load: async () =>
        [...register.subscription.values()].map(({ place: id }) => ({
          place: id,
          reference: {
            serviceUrl: `http://127.0.0.1:${port}/`,
            channelId: 'msteams',
            bot: { id: '28:fremdrift', name: 'Fremdrift' },
            conversation: { id, tenantId: 'bench', isGroup: true, conversationType: 'channel', name: '' },
          },
        })),
      keep: async () => {},
    };
    const pace = openPace({ now: () => performance.now(), sleep: (milliseconds) => sleep(milliseconds) });
    const client = connectorClient({ mayCall: () => true, again: pace.again });
    const messenger = teamsMessenger(new Adapter({ kind: 'local' }, client), rememberPlaces({ book }), pace, {
      now: Date.now,
    });
    const begun = performance.now();
    const now = (): number => eight + Math.floor(performance.now() - begun);
    const digests = digestsOf(store, register, messenger.send, now);
    for (;;) {
      await digests.round(now());
      child.send('tell');
      const [tally] = (await once(child, 'message')) as [Tally];
      if (tally.taken.length >= count || now() > eight + patience) return tally;
      await sleep(tick);
    }
  } finally {
    child.kill();
  }
}
