import { addDays, type Day } from '../domain/day';
import { isLive } from '../domain/live';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import { type DigestAbout, previews, type Rhythm } from '../domain/subscription';
import type { Actor } from './command';
import type { Choice } from './form';
import type { Place } from './subscription-rights';
import { isSameWeek, mondayOf } from './told-digest';

/** What a digest can be about besides single initiatives, as the choices of one field: `cluster:klynge-randers`. */
const topicLists = { cluster: 'clusters', area: 'focusAreas', body: 'bodies' } as const;
type TopicKind = keyof typeof topicLists;

/** What somebody leads or is to do. */
const mine = 'mine';

/** The bodies with meetings of their own that a digest can be about: those of the political and of the steering level. */
const bodiesToFollow = ['ssg', 'ssu'];

/** The clusters, focus areas and bodies; in a personal chat first what is one's own. */
export function topicChoices(register: Register, place: Pick<Place, 'kind'>): Choice[] {
  const own: Choice[] = place.kind === 'personal' ? [{ value: mine, label: { text: 'choice.mine' } }] : [];
  const of = (kind: TopicKind, id: string, name: Prose): Choice => ({
    value: `${kind}:${id}`,
    label: { name },
  });
  return [
    ...own,
    ...[...register.cluster.values()].filter(isLive).map(({ id, name }) => of('cluster', id, name)),
    ...[...register.area.values()].filter(isLive).map(({ id, title }) => of('area', id, title)),
    ...meetingBodies(register).map(({ id, name }) => of('body', id, name)),
  ];
}

const meetingBodies = (register: Register) =>
  bodiesToFollow.flatMap((id) => {
    const body = register.body.get(id);
    return body && isLive(body) ? [body] : [];
  });

/** What a digest is about, as the value of that field. */
export const topicsOf = (about: DigestAbout): string =>
  [
    ...(about.mine ? [mine] : []),
    ...Object.entries(topicLists).flatMap(([kind, list]) => about[list].map((id) => `${kind}:${id}`)),
  ].join(',');

/** The same, read back. */
export function aboutFrom(topics: readonly string[], initiatives: readonly string[]): object {
  const of = (kind: TopicKind): string[] =>
    topics.flatMap((topic) => (topic.startsWith(`${kind}:`) ? [topic.slice(kind.length + 1)] : []));
  return {
    clusters: of('cluster'),
    focusAreas: of('area'),
    bodies: of('body'),
    initiatives,
    mine: topics.includes(mine),
  };
}

/** What those who ask most likely want: what they lead, or their own. */
export function likelyTopics({ grants }: Actor, { kind }: Pick<Place, 'kind'>): string {
  const clusters = grants.flatMap((grant) =>
    grant.role === 'cluster-lead' ? [`cluster:${grant.cluster}`] : [],
  );
  if (clusters.length > 0) return [...new Set(clusters)].join(',');
  return kind === 'personal' && grants.some(({ role }) => role !== 'secretariat') ? mine : '';
}

const second = 'second:';
const before = 'before:';

/** Every week, every second one from this or the next, or so many days before the meetings of some bodies. */
export function rhythmChoices(register: Register, today: Day): Choice[] {
  const monday = mondayOf(today);
  const bodies = meetingBodies(register);
  const all = bodies.map(({ id }) => id).join('+');
  return [
    { value: 'weekly', label: { text: 'rhythm.weekly' } },
    { value: `${second}${monday}`, label: { text: 'rhythm.second-this' } },
    { value: `${second}${addDays(monday, 7)}`, label: { text: 'rhythm.second-next' } },
    ...bodies.map(
      ({ id, name }): Choice => ({
        value: `${before}${id}`,
        label: { text: 'rhythm.before', names: { body: name } },
      }),
    ),
    ...(bodies.length > 1 ? [{ value: `${before}${all}`, label: { text: 'rhythm.before-all' } }] : []),
  ];
}

/** A rhythm as the value of that field on a day: of every second week it is told which of the next two it has. */
export function rhythmValue(rhythm: Rhythm, today: Day): string {
  if (rhythm.kind === 'meetings') return `${before}${rhythm.bodies.join('+')}`;
  if (rhythm.every === 1) return 'weekly';
  const monday = mondayOf(today);
  const isNow = isSameWeek(mondayOf(rhythm.from), monday, 2);
  return `${second}${isNow ? monday : addDays(monday, 7)}`;
}

/** The same, read back with the fields beside it. */
export function rhythmFrom(value: string, weekday: number | undefined, days: number | undefined): object {
  if (value.startsWith(before))
    return { kind: 'meetings', bodies: value.slice(before.length).split('+'), days };
  if (value.startsWith(second))
    return { kind: 'weekly', every: 2, from: value.slice(second.length), weekday };
  return { kind: 'weekly', every: 1, weekday };
}

const choicesOf = (values: readonly (string | number)[], text: string): Choice[] =>
  values.map((value) => ({ value: String(value), label: { text: `${text}.${value}` } }));

export const weekdayChoices = choicesOf([1, 2, 3, 4, 5, 6, 7], 'weekday');
export const holidayChoices = choicesOf(['next-working-day', 'skip'], 'on-holiday');
export const quietChoices = choicesOf(['line', 'nothing'], 'when-quiet');
export const previewChoices = choicesOf(previews, 'preview');
export const localeChoices = choicesOf(['da', 'en'], 'digest-language');
