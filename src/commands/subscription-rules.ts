import { documentId } from '../domain/record';
import { editSubscription, pauseSubscription, stopSubscription } from './edit-subscription';
import { subscribe } from './subscribe';

const thing = ({ subscription }: { subscription: string }): string =>
  documentId('subscription', subscription);

/** How everything that can be done to the digests a place gets is decided. */
export const subscriptionRules = {
  subscribe: { decide: subscribe },
  'edit-subscription': { decide: editSubscription, thing },
  'pause-subscription': { decide: pauseSubscription, thing },
  'stop-subscription': { decide: stopSubscription },
};
