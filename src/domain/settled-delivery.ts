import { type Delivery, to } from './delivery';

/** Somebody looked whether an uncertain one arrived: then it did, or it is sent again. `undefined`: it is settled. */
export function settled(before: Delivery, arrived: boolean, by: string, now: number): Delivery | undefined {
  if (before.state !== 'uncertain') return undefined;
  return arrived ? to(before, 'sent', now, { by }) : to(before, 'planned', now, { due: now, by });
}
