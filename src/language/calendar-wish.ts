import { isSaid, says } from './says';
import type { Asked } from './shapes/shape';
import type { Slots } from './slots';
import type { Deed, Said, Told } from './wish-words';

type SaidOf = Pick<Said, 'deeds'>;

const stops: readonly Deed[] = ['unsubscribe', 'stop', 'cancel', 'revoke', 'finish'];
const begins: readonly Deed[] = ['subscribe', 'make', 'grant', 'send'];

/**
 * The form about the links of calendars that somebody wishes for. "Abonnér på SSG-kalenderen" needs no more than the
 * calendar, and nobody stops a calendar of the house; to make or cancel something, it has to be the link: a meeting is
 * made in a calendar, too.
 */
export function calendarForm(
  { deeds }: SaidOf,
  { folded }: Slots,
): 'subscribe-calendar' | 'stop-calendar' | undefined {
  const { text } = folded;
  if (!says(text, 'calendar') && !says(text, 'calendar-link')) return undefined;
  const does = (wanted: readonly Deed[]): boolean => deeds.some((deed) => wanted.includes(deed));
  const isLink = says(text, 'calendar-link');
  if (isLink ? does(stops) : does(['unsubscribe', 'stop'])) return 'stop-calendar';
  if (isLink ? does(begins) || says(text, 'wanting') : does(['subscribe'])) return 'subscribe-calendar';
  return undefined;
}

/** "Jeg vil gerne have et kalenderlink": told, with the deed in the middle; a question may hold the same words. */
export const tellsOfCalendar = (said: SaidOf, slots: Slots): boolean =>
  !isSaid(slots.words[0]?.text ?? '', 'opens-question') && calendarForm(said, slots) !== undefined;

/** Of whom the calendar is, as the field of its form. */
export function toldOfCalendar({ slots }: Asked): Told {
  const { text } = slots.folded;
  const isMine = says(text, 'own');
  const named = [...slots.clusters, ...slots.bodies, ...slots.datedBodies, ...slots.municipalities][0];
  const locale = says(text, 'in-english') ? 'en' : says(text, 'in-danish') ? 'da' : undefined;
  return { values: { of: named ?? (isMine ? 'mine' : undefined), locale }, instead: { kind: 'feeds' } };
}
