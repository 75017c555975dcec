import type { Delivery } from '../domain/delivery';
import type { SubscriptionLine } from '../queries/answer';
import { momentInSentence, momentInWords } from './moment';
import { placeInWords } from './parked-notice';
import type { Wording } from './wording';

/** What became of a digest that does not wait any more: "sendt 23. november 2026 kl. 8.00". */
function deliveryInWords({ state, since, due }: Delivery, wording: Wording): string {
  const when = momentInSentence(new Date(state === 'sent' ? since : due).toISOString(), wording);
  return wording.text(`digest.last.${state}`, { when });
}

/** What became so far of a digest that somebody sent at once. */
export const sendingInWords = (
  sending: Delivery | 'soon',
  { subscription }: Pick<SubscriptionLine, 'subscription'>,
  wording: Wording,
): string =>
  sending === 'soon'
    ? wording.text('digest.sending.soon', { place: placeInWords(subscription, wording) })
    : wording.text('digest.last.told', { what: deliveryInWords(sending, wording) });

/** What became of the digest before: "sendt 23. november 2026 kl. 8.00"; empty where nobody knows. */
export function lastDigest({ last }: SubscriptionLine, wording: Wording): string {
  if (!last) return '';
  return last === 'never' ? wording.text('digest.last.never') : deliveryInWords(last, wording);
}

/** Since when and why nothing comes, and what brings it back. */
export const parkedInWords = ({ parked }: SubscriptionLine, wording: Wording): string =>
  parked
    ? wording.text(`digest.parked.${parked.why}`, {
        when: momentInWords(new Date(parked.since).toISOString(), wording),
      })
    : '';

/** Whether it is on its way or is there; what else became of it is said below. */
export const sendingTitle = (sending: Delivery | 'soon', wording: Wording): string =>
  wording.text(
    sending !== 'soon' && sending.state === 'sent' ? 'digest.sending.done' : 'digest.sending.title',
  );
