import { addDays, type Day, weekdayOf } from '../domain/day';
import { lexicon } from './dates/lexicon';
import { tokenise } from './dates/tokens';
import { patternOf, says } from './says';
import type { Slots } from './slots';
import type { Texts } from './wish-words';

const beforeMeeting = new RegExp(
  `\\b(\\d{1,2})\\s+(?:(?:${patternOf('whole')})\\s+)?(?:${patternOf('day-length')})\\s+(?:${patternOf('days-before-it')})\\b`,
);
const [before, half] = [`\\b(?:${patternOf('clock-at')})`, `\\s*(${patternOf('half-of-day')})`];
const clock = new RegExp(
  `${before}\\.?\\s*(\\d{1,2})(?:[.:](\\d{2}))?${half}?(?!\\d)|\\b(\\d{1,2}):(\\d{2})${half}?\\b|\\b(\\d{1,2})${half}\\b`,
);

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
  return days ?? (says(text, 'day-ahead') ? '1' : undefined);
}

/** The weekday that is said, 1 = Monday. Short forms ("ons") are words of their own. */
export function weekdaySaid({ folded }: Pick<Slots, 'folded'>): number | undefined {
  for (const token of tokenise(folded.text))
    for (const ending of endings) {
      const text = token.text.endsWith(ending) ? token.text.slice(0, token.text.length - ending.length) : '';
      const found = lexicon.weakWeekdays.has(text) ? undefined : lexicon.weekdays.at([{ ...token, text }], 0);
      if (found) return found.value;
    }
  return undefined;
}
/** "Mandage", "mandagene", "Mondays". */
const endings = ['', 's', 'e', 'ene'];

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
  if (says(text, 'every-second'))
    return { rhythm: `second:${firstWeek(weekday, today)}`, weekday: day, time };
  return { rhythm: says(text, 'every') ? 'weekly' : undefined, weekday: day, time };
}

/** The Monday of the week in which a weekday comes next: this one only where it is still ahead. */
function firstWeek(weekday: number | undefined, today: Day): Day {
  const monday = addDays(today, 1 - weekdayOf(today));
  return weekday !== undefined && weekday > weekdayOf(today) ? monday : addDays(monday, 7);
}
