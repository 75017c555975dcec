import { addDays, type Day, weekdayOf } from '../domain/day';
import type { Slots } from './slots';
import type { Texts } from './wish-words';

/** Weekdays as both languages begin to write them, from Monday; what follows is an ending ("mandagen", "Mondays"). */
const weekdays = [
  'mandag|monday',
  'tirsdag|tuesday',
  'onsdag|wednesday',
  'torsdag|thursday',
  'fredag|friday',
  'loerdag|saturday',
  'soendag|sunday',
].map((names) => new RegExp(`\\b(?:${names})(?:en|s|e|ene)?\\b`));

const everySecond =
  /\bhver\s+(?:anden|14\.?)\b|\bhveranden\b|\b(?:every|each)\s+(?:other|second|two)\b|\bbiweekly\b|\bfortnight|\b14\.?\s+dag/;
const every = /\bhver\b|\bugentlig|\bom\s+\w+dagen\b|\bevery\b|\beach\b|\bweekly\b/;
const beforeMeeting =
  /\b(\d{1,2})\s+(?:hele\s+)?(?:dag|dage|doegn|days?)\s+(?:foer|inden|before|ahead of|prior to)\b/;
const dayBefore = /\b(?:dagen|aftenen|the\s+day)\s+(?:foer|inden|before)\b/;
const clock =
  /\b(?:kl\.?|klokken|at)\s*(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm)?(?!\d)|\b(\d{1,2}):(\d{2})\s*(am|pm)?\b|\b(\d{1,2})\s*(am|pm)\b/;

/** The time of day that is said ("kl. 7.30", "at 8", "2 pm"), as `07:30`. */
export function clockSaid({ folded }: Pick<Slots, 'folded'>): string | undefined {
  const found = clock.exec(folded.text);
  if (!found) return undefined;
  const [, first, firstMinutes, firstHalf, second, secondMinutes, secondHalf, third, thirdHalf] = found;
  const half = firstHalf ?? secondHalf ?? thirdHalf;
  const said = Number(first ?? second ?? third);
  const hour = half === undefined ? said : (said % 12) + (half === 'pm' ? 12 : 0);
  return hour > 23 ? undefined : `${String(hour).padStart(2, '0')}:${firstMinutes ?? secondMinutes ?? '00'}`;
}

/** How many days before each meeting something is to come; `undefined` where that is not said. */
function daysBefore(text: string): string | undefined {
  const days = beforeMeeting.exec(text)?.[1];
  return days ?? (dayBefore.test(text) ? '1' : undefined);
}

/** The weekday that is said, 1 = Monday. */
export function weekdaySaid({ folded }: Pick<Slots, 'folded'>): number | undefined {
  const at = weekdays.findIndex((names) => names.test(folded.text));
  return at < 0 ? undefined : at + 1;
}

/** On which days and when a digest is to come, as the fields of its form; what was not said is left out. */
export function rhythmSaid(slots: Slots, today: Day): Texts {
  const { text } = slots.folded;
  const weekday = weekdaySaid(slots);
  const time = clockSaid(slots);
  const days = daysBefore(text);
  if (days !== undefined) {
    const bodies = [...new Set([...slots.bodies, ...slots.datedBodies])];
    return { rhythm: `before:${bodies.length > 0 ? bodies.join('+') : 'ssg'}`, days, weekday: '', time };
  }
  const day = weekday === undefined ? undefined : String(weekday);
  if (everySecond.test(text)) return { rhythm: `second:${firstWeek(weekday, today)}`, weekday: day, time };
  return { rhythm: every.test(text) ? 'weekly' : undefined, weekday: day, time };
}

/** The Monday of the week in which a weekday comes next: this one only where it is still ahead. */
function firstWeek(weekday: number | undefined, today: Day): Day {
  const monday = addDays(today, 1 - weekdayOf(today));
  return weekday !== undefined && weekday > weekdayOf(today) ? monday : addDays(monday, 7);
}
