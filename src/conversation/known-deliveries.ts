import type { Deliveries } from '../registers/deliveries';
import type { KnownDeliveries } from './desk';

/** What became of what goes out by itself, in one collaboration. */
export const knownIn = (deliveries: Deliveries, collaboration: string): KnownDeliveries => ({
  known: () => deliveries.known(collaboration),
  change: (id, follow, now) => deliveries.change(collaboration, id, follow, now),
});
