import { documentId } from '../domain/record';
import { editSubscription, pauseSubscription, stopSubscription } from './edit-subscription';
import { holdDigest } from './hold-digest';
import { subscribe } from './subscribe';

const thing = ({ subscription }: { subscription: string }): string =>
  documentId('subscription', subscription);

/** How everything that can be done to the digests a place gets is decided. */
export const subscriptionRules = {
  subscribe: { decide: subscribe },
  'edit-subscription': { decide: editSubscription, thing },
  'pause-subscription': { decide: pauseSubscription, thing },
  'hold-digest': { decide: holdDigest, thing },
  'stop-subscription': { decide: stopSubscription },
};
