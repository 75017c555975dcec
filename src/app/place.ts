import type { Storage } from '../config';
import type { Log } from '../lib/log';
import type { Meter } from '../lib/meter';
import type { StorePlace } from '../store/open';

/** The place of the store in use; what an account charges is logged and counted. */
export function placeOf({ folder, cosmos }: Storage, log: Log, meter: Meter): StorePlace {
  if (cosmos === undefined) return { kind: 'embedded', folder };
  return {
    ...cosmos,
    onCharge(units, operation) {
      log.debug({ operation, units }, 'The store charged');
      meter.count('store.units', units, { operation });
    },
  };
}
