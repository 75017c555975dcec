import { addDays, type Day, daysBetween, weekdayOf } from '../domain/day';
import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import type { DigestAbout, Rhythm, Subscription } from '../domain/subscription';
import { type Refusal, wrong } from './command';
import type { SaidRhythm, ToldDigest } from './subscription-commands';

type Told = Pick<
  Subscription,
  'about' | 'rhythm' | 'time' | 'onHoliday' | 'whenQuiet' | 'preview' | 'locale' | 'placeName'
>;
type Refused = { ok: false; refusal: Refusal };

/** What a form says of a digest, as it is to be kept, or what is wrong with it. `old` is what is kept of it now. */
export function digestTold(
  { rhythm: said, ...told }: ToldDigest,
  placeKind: Subscription['placeKind'],
  register: Register,
  today: Day,
  old?: Subscription,
): { ok: true; told: Told } | Refused {
  const { clusters, focusAreas, bodies, initiatives, mine } = told.about;
  const isShared = placeKind !== 'personal';
  const areThere =
    clusters.every((id) => isLive(register.cluster.get(id))) &&
    focusAreas.every((id) => isLive(register.area.get(id))) &&
    bodies.every((id) => isLive(register.body.get(id)));
  if (!areThere || (mine && isShared)) return wrong('topics', 'not-a-choice');
  if (!initiatives.every((id) => isLive(register.initiative.get(id))))
    return wrong('initiatives', 'not-a-choice');
  const rhythm = rhythmTold(said, register, today, old?.rhythm);
  if ('refusal' in rhythm) return rhythm;
  // What one person gets alone, nobody looks at before.
  return { ok: true, told: { ...told, rhythm, preview: isShared ? told.preview : 'none' } };
}

/** Days by which a week of a rhythm may lie from today: forms offer this week and the next, and may lie open. */
const furthest = 30;

function rhythmTold(
  said: SaidRhythm,
  register: Register,
  today: Day,
  old: Rhythm | undefined,
): Rhythm | Refused {
  if (said.kind === 'meetings') {
    const { bodies, days } = said;
    if (!bodies.every((id) => isLive(register.body.get(id)))) return wrong('rhythm', 'not-a-choice');
    return days === undefined ? wrong('days', 'missing') : { kind: 'meetings', bodies, days };
  }
  const { every, weekday, from = mondayOf(today) } = said;
  if (weekday === undefined) return wrong('weekday', 'missing');
  if (Math.abs(daysBetween(today, from)) > furthest) return wrong('rhythm', 'not-a-choice');
  const isSame = old?.kind === 'weekly' && old.every === every && isSameWeek(mondayOf(old.from), from, every);
  return { kind: 'weekly', weekday, every, from: isSame ? old.from : from };
}

/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Whether two weeks, by their Mondays, are such in which a rhythm has its day. */
export const isSameWeek = (a: Day, b: Day, every: 1 | 2): boolean => daysBetween(a, b) % (7 * every) === 0;

/** Whether two digests are about the same. */
export const isSameAbout = (a: DigestAbout, b: DigestAbout): boolean =>
  a.mine === b.mine &&
  (['clusters', 'focusAreas', 'bodies', 'initiatives'] as const).every((list) => isSameSet(a[list], b[list]));

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).size === new Set(b).size && a.every((one) => b.includes(one));
