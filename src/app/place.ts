import type { Storage } from '../config';
import type { Log } from '../lib/log';
import type { StorePlace } from '../store/open';

/** The place of the store in use; what an account charges goes to the log. */
export function placeOf({ folder, cosmos }: Storage, log: Log): StorePlace {
  if (cosmos === undefined) return { kind: 'embedded', folder };
  return { ...cosmos, onCharge: (units, operation) => log.debug({ operation, units }, 'The store charged') };
}
