import { type Delivery, to } from './delivery';

/** What somebody may do about a delivery that waits: `by` is who. */
export type Hold =
  | { kind: 'send-now' }
  | { kind: 'put-off'; until: number }
  | { kind: 'line'; line: string }
  | { kind: 'skip' };

/** `undefined`: it waits no more. */
export function held(before: Delivery, hold: Hold, by: string, now: number): Delivery | undefined {
  if (before.state !== 'planned') return undefined;
  switch (hold.kind) {
    case 'send-now':
      return to(before, 'planned', now, { due: now, by });
    case 'put-off':
      return to(before, 'planned', now, { due: hold.until, by });
    case 'line':
      return to(before, 'planned', now, { line: hold.line, by });
    case 'skip':
      return to(before, 'skipped', now, { by });
  }
}

/** Somebody looked whether an uncertain one arrived: then it did, or it is sent again. `undefined`: it is settled. */
export function settled(before: Delivery, arrived: boolean, by: string, now: number): Delivery | undefined {
  if (before.state !== 'uncertain') return undefined;
  return arrived ? to(before, 'sent', now, { by }) : to(before, 'planned', now, { due: now, by });
}
