import type { Card } from '../cards/card';
import type { Notice } from '../cards/notice';
import { dayAt } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Register } from '../domain/register';
import type { Asking } from '../queries/ask';
import type { Desk } from './desk';
import type { Event } from './event';
import { noticing, spoken } from './replies';
import type { Reply } from './reply';
import type { Spoken } from './spoken';

/** What happens, where a desk may be needed to answer it. */
export interface Occasion<E extends Event = Event> {
  event: E;
  register: Register;
  desk: Desk | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** The language that whoever speaks chose; without it none was chosen, and none can be. */
  spoken?: Spoken;
}

/** An occasion with the language to answer in. */
export type Said = Occasion & { locale: Locale };

/** A card that is neither an answer from the register nor a notice. */
export const showing = (card: Card, locale: Locale): Reply => ({
  ...spoken(card),
  outcome: 'action',
  locale,
  when: null,
  options: [],
  answers: [],
});

/** Says something that is no answer from the register. */
export const saying = (notice: Notice, { locale, now }: Said): Reply =>
  noticing(notice, 'action', locale, dayAt(now));

/** What is kept beside the register, and some answers depend on. */
export function besideOf(said: Pick<Said, 'event' | 'desk' | 'now' | 'locale'>): Omit<Asking, 'today'> {
  const { event, desk } = said;
  return {
    configured: desk?.configured,
    deliveries: desk?.digests.known(),
    reminded: desk?.reminders.known(),
    untold: desk?.untold(),
    parked: desk?.messenger.parked(),
    links: linksOf(said),
    filesInChat: desk !== undefined && event.place.kind === 'personal',
  };
}

/** What makes links in the language of an answer, where there can be some. */
export function linksOf({ desk, now, locale }: Pick<Said, 'desk' | 'now' | 'locale'>): Asking['links'] {
  const links = desk?.links;
  return links && { locale, to: (target) => links.to(target, now) };
}
