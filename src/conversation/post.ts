import type { Notice } from '../cards/notice';
import { renderNotice } from '../cards/render';
import { dayAt } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Desk } from './desk';
import type { Place } from './event';
import { spoken } from './replies';

/** Says something in a place in the language spoken there last; whether it arrived. What fails is noted, and no answer with it. */
export async function tellPlace(
  { now }: { now: number },
  desk: Desk,
  place: Place['id'],
  notice: Notice,
): Promise<boolean> {
  const locale: Locale = (await desk.messenger.languageOf(place)) ?? 'da';
  try {
    const sent = await desk.messenger.send(place, spoken(renderNotice(notice, locale, dayAt(now))));
    // A place the bot is not in any more is no failure.
    if (!sent.ok && (sent.reason === 'refused' || sent.reason === 'not-now'))
      desk.lost(new Error(`A post was not taken: ${sent.reason}`));
    return sent.ok;
  } catch (error) {
    desk.lost(error);
    return false;
  }
}

/** Says something to somebody in the chat they have with the bot; whether it arrived. */
export async function tellPerson(
  said: { now: number },
  desk: Desk,
  person: { objectId: string; tenant: string },
  notice: Notice,
): Promise<boolean> {
  const place = await desk.messenger.personal(person);
  return place !== undefined && tellPlace(said, desk, place, notice);
}
