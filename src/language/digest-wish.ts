import { addDays, addMonths, type Day, weekdayOf } from '../domain/day';
import { isoWeekOf, weekSpan } from '../domain/span';
import { holdsOne, toldOfHold } from './hold-wish';
import { clockSaid, rhythmSaid } from './rhythm-said';
import { opensWith, patternOf, says } from './says';
import { clustersSaid } from './shapes/digest';
import type { Asked } from './shapes/shape';
import type { Slots } from './slots';
import type { Deed, Said, Texts, Thing, Told } from './wish-words';

type SaidOfDigest = Pick<Said, 'deeds' | 'things'>;

/** Is it to be sent at certain times, and not merely shown now? */
const isRegular = (slots: Slots): boolean =>
  clockSaid(slots) !== undefined || says(slots.folded.text, 'regularly');

/** Nouns that a time or "pause" may stand beside without speaking of anything else. */
const isElse = (thing: Thing): boolean => !['digest', 'change', 'cluster', 'meeting', 'body'].includes(thing);

/**
 * The form about digests that somebody wishes for. "Abonnér" and "hold pause" are enough; "send", "stop" and "ret" need
 * the noun, and "send det kl. 7" nothing else that could be sent.
 */
export function digestForm({ deeds, things }: SaidOfDigest, slots: Slots): string | undefined {
  const does = (...wanted: Deed[]): boolean => deeds.some((deed) => wanted.includes(deed));
  const isNamed = things.includes('digest');
  if (does('unsubscribe')) return 'stop-subscription';
  if (does('subscribe')) return 'subscribe';
  if (!isNamed && (slots.topics.length > 0 || things.some(isElse))) return undefined;
  if (isNamed && holdsOne({ deeds, things }, slots)) return 'hold-digest';
  if (does('pause', 'skip')) return 'pause-subscription';
  if (does('send') && isRegular(slots)) return isOneMore(slots) ? 'subscribe' : 'edit-subscription';
  if (!isNamed) return undefined;
  if (does('stop', 'cancel', 'finish', 'revoke')) return 'stop-subscription';
  if (does('make') || (isOneMore(slots) && isRegular(slots))) return 'subscribe';
  return does('edit', 'change', 'move') ? 'edit-subscription' : undefined;
}

/** "Vi vil gerne have et ugebrev", "ugebrevet skal komme kl. 9": told, with the deed in the middle. */
export const tellsOfDigest = (said: SaidOfDigest, slots: Slots): boolean =>
  said.things.includes('digest') &&
  (isOneMore(slots) ||
    said.deeds.some((deed) => deed === 'subscribe' || deed === 'unsubscribe' || deed === 'send')) &&
  !opensWith(slots.folded.text, 'opens-doubt') &&
  digestForm(said, slots) !== undefined;

/** "Et ugebrev", "a digest": one that is not there yet. */
const isOneMore = ({ folded }: Slots): boolean => oneMore.test(folded.text);
const oneMore = new RegExp(`\\b(?:${patternOf('one-more')})\\s+(?:\\w+\\s+)?(?:${patternOf('digest-noun')})`);

/** What is said of a digest, as the fields of its form. */
export function toldOfDigest(form: string, said: Said, asked: Asked, initiative: string | undefined): Told {
  const instead = { kind: 'subscriptions' } as const;
  if (form === 'hold-digest') {
    const { about, values } = toldOfHold(said, asked);
    // What is to be written names no digest; "my digest" is the one that comes here.
    const { topics, ...others } = said.text === undefined ? topicsSaid(asked, initiative) : {};
    const named =
      topics
        ?.split(',')
        .filter((topic) => topic !== 'mine')
        .join(',') || undefined;
    return { about, values: { ...others, topics: named, ...values }, instead };
  }
  if (form === 'stop-subscription') return { values: topicsSaid(asked, initiative), instead };
  if (form === 'pause-subscription') return { values: pauseSaid(asked), instead };
  return {
    values: {
      ...topicsSaid(asked, initiative),
      ...rhythmSaid(asked.slots, asked.today),
      locale: localeSaid(asked.slots),
    },
    ...(form === 'subscribe' ? {} : { instead }),
  };
}

function topicsSaid({ slots }: Asked, initiative: string | undefined): Texts {
  const dated = new Set<string>(slots.datedBodies);
  const isBefore = says(slots.folded.text, 'before');
  const topics = [
    ...(says(slots.folded.text, 'own') ? ['mine'] : []),
    ...clustersSaid(slots).map((id) => `cluster:${id}`),
    ...slots.areas.map((id) => `area:${id}`),
    ...slots.bodies.filter((id) => !isBefore && !dated.has(id)).map((id) => `body:${id}`),
  ];
  return { topics: topics.length > 0 ? topics.join(',') : undefined, initiatives: initiative };
}

/**
 * The days from the first time that is said to the last; "until August" begins today. Nobody pauses what has been: weeks
 * and months that are over this year are those of the next.
 */
export function pauseSaid({ slots, today }: Asked): Texts {
  const [first] = slots.dates.mentions;
  const last = slots.dates.mentions.at(-1);
  if (!first || !last) return {};
  const from = first.span.from ?? today;
  const { to } = last.span;
  if (to === null || to >= today || first.yearGiven) return { from, to: to ?? undefined };
  const isWeeks = first.grain === 'week';
  const next = (day: Day): Day => (isWeeks ? sameWeekNextYear(day) : addMonths(day, 12));
  return { from: next(from), to: next(to) };
}

/** The same weekday of the week with the same number a year later. */
function sameWeekNextYear(day: Day): Day {
  const { year, week } = isoWeekOf(day);
  const monday = weekSpan(year + 1, week)?.from;
  return monday ? addDays(monday, weekdayOf(day) - 1) : addDays(day, 364);
}

const localeSaid = ({ folded }: Slots): string | undefined => {
  if (says(folded.text, 'in-english')) return 'en';
  return says(folded.text, 'in-danish') ? 'da' : undefined;
};
