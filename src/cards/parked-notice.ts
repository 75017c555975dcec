import { press } from './acts';
import { ask, helpButton } from './buttons';
import { type Page, page } from './card';
import type { DigestNotice, ParkedNotice } from './digest-notice';
import { momentInSentence } from './moment';
import { clip, type Wording } from './wording';

/** Digests that can be stopped from one card. */
const mostStops = 3;

/** What people call a place, or what kind of place it is. */
export const placeInWords = (
  { placeName, placeKind }: Partial<Pick<DigestNotice, 'placeName'>> & Pick<DigestNotice, 'placeKind'>,
  wording: Wording,
): string => (placeName ? clip(placeName, 80) : wording.text(`digest.place-of.${placeKind}`));

/** Which digests wait for the bot to be back in their place, why, and what can be done. */
export function parkedPage(notice: ParkedNotice, wording: Wording): Page {
  const { digests, why, since } = notice;
  const place = placeInWords(notice, wording);
  const nameOf = ({ name }: (typeof digests)[number]): string =>
    name ? clip(wording.name(name), 80) : wording.text('digest.everything');
  const stop = wording.text('form.stop-subscription.title');
  const isOne = digests.length === 1;
  const shown = digests.slice(0, mostStops);
  const names = shown.map(nameOf);
  const left = digests.length - shown.length;
  const title = wording.text('notice.digest-parked.title', { place });
  return page({
    title,
    subtitle: wording.list(left > 0 ? [...names, wording.count('digest.parked.more', left)] : names),
    lead: [
      wording.text(`notice.digest-parked.${why}`, { when: momentInSentence(since, wording) }),
      wording.count('notice.digest-parked.waits', digests.length),
      wording.count(`notice.digest-parked.after.${why}`, digests.length),
    ],
    actions: [
      ...shown.map((one) =>
        press(
          isOne ? stop : wording.text('button.form-of', { form: stop, name: nameOf(one) }),
          'open-form',
          { form: 'stop-subscription', about: { subscription: one.subscription } },
          wording,
        ),
      ),
      ask(wording.text('button.digests-everywhere'), { kind: 'subscriptions' }, wording),
      helpButton(wording),
    ],
    summary: title,
  });
}
