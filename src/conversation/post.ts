import type { Notice } from '../cards/notice';
import { renderNotice } from '../cards/render';
import { dayAt } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Desk } from './desk';
import type { Place } from './event';
import type { Post } from './messenger';
import { spoken } from './replies';

/** What came of saying something. Where too much goes there just now, `wait` has it said as soon as there is room. */
export interface Told {
  told: boolean;
  wait?: () => void;
}

/** How often something that waits is tried; each time it is told when to come again, within a minute or so. */
const mostTries = 20;
/** When it is tried again where nobody said when, in milliseconds. */
const untilRoom = 10_000;

/** Posts something now, if it is taken now. What fails is noted, and no answer with it. */
export async function postNow(desk: Desk, place: Place['id'], post: Post, tries = mostTries): Promise<Told> {
  try {
    const sent = await desk.messenger.send(place, post);
    if (sent.ok) return { told: true };
    if (sent.reason === 'not-now' && tries > 1) {
      const again = async () => (await postNow(desk, place, post, tries - 1)).wait?.();
      return { told: false, wait: () => desk.afterwards(again, sent.retryAfter ?? untilRoom) };
    }
    // A place the bot is not in any more is no failure.
    if (sent.reason === 'refused' || sent.reason === 'not-now')
      desk.lost(new Error(`A post was not taken: ${sent.reason}`));
  } catch (error) {
    desk.lost(error);
  }
  return { told: false };
}

type Telling = [said: { now: number }, desk: Desk, place: Place['id'], notice: Notice];

async function tellNow(...[{ now }, desk, place, notice]: Telling): Promise<Told> {
  const locale: Locale = (await desk.messenger.languageOf(place)) ?? 'da';
  return postNow(desk, place, spoken(renderNotice(notice, locale, dayAt(now))));
}

/** Says something in a place in the language spoken there last; whether it arrived, or waits to. */
export async function tellPlace(...telling: Telling): Promise<boolean> {
  const { told, wait } = await tellNow(...telling);
  wait?.();
  return told || wait !== undefined;
}

/** Says something to somebody in the chat they have with the bot, now. For what comes again by itself if it is not told. */
export async function tellPersonNow(
  said: { now: number },
  desk: Desk,
  person: { objectId: string; tenant: string },
  notice: Notice,
): Promise<Told> {
  const place = await desk.messenger.personal(person);
  return place === undefined ? { told: false } : tellNow(said, desk, place, notice);
}

/** Says something to somebody in the chat they have with the bot; whether it arrived, or waits to. */
export async function tellPerson(...to: Parameters<typeof tellPersonNow>): Promise<boolean> {
  const { told, wait } = await tellPersonNow(...to);
  wait?.();
  return told || wait !== undefined;
}
