import { clockSaid, rhythmSaid } from './rhythm-said';
import type { Asked } from './shapes/shape';
import type { Slots } from './slots';
import type { Deed, Said, Texts, Thing, Told } from './wish-words';

type SaidOfDigest = Pick<Said, 'deeds' | 'things'>;

/** Is it to be sent at certain times, and not merely shown now? */
const isRegular = (slots: Slots): boolean =>
  clockSaid(slots) !== undefined ||
  /\bhver|\bevery|\beach|\bweekly|\bugentlig|dagen\b|days\b|\b(?:foer|before)\b/.test(slots.folded.text);

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
  if (does('pause')) return 'pause-subscription';
  if (does('send') && isRegular(slots)) return isOneMore(slots) ? 'subscribe' : 'edit-subscription';
  if (!isNamed) return undefined;
  if (does('stop', 'cancel', 'finish', 'revoke')) return 'stop-subscription';
  if (does('make')) return 'subscribe';
  return does('edit', 'change', 'move', 'postpone') ? 'edit-subscription' : undefined;
}

/** "Et ugebrev", "a digest": one that is not there yet. */
const isOneMore = ({ folded }: Slots): boolean =>
  /\b(?:et|ny|nyt|en|a|an|one|new)\s+(?:\w+\s+)?(?:ugebrev|nyhedsbrev|ugeoversigt|ugentlig|digest|newsletter)/.test(
    folded.text,
  );

/** What is said of a digest, as the fields of its form. */
export function toldOfDigest(form: string, asked: Asked, initiative: string | undefined): Told {
  const instead = { kind: 'subscriptions' } as const;
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
  const isBefore = /\b(?:foer|inden|before)\b/.test(slots.folded.text);
  const topics = [
    ...(/\b(?:min|mit|mine|egne|my|own)\b/.test(slots.folded.text) ? ['mine'] : []),
    ...slots.clusters.map((id) => `cluster:${id}`),
    ...slots.areas.map((id) => `area:${id}`),
    ...slots.bodies.filter((id) => !isBefore && !dated.has(id)).map((id) => `body:${id}`),
  ];
  return { topics: topics.length > 0 ? topics.join(',') : undefined, initiatives: initiative };
}

/** The days of the first time that is said; "until August" begins today. */
function pauseSaid({ slots, today }: Asked): Texts {
  const span = slots.dates.mentions[0]?.span;
  const last = slots.dates.mentions.at(-1)?.span;
  return span ? { from: span.from ?? today, to: last?.to ?? undefined } : {};
}

const localeSaid = ({ folded }: Slots): string | undefined => {
  if (/\b(?:engelsk|english)\b/.test(folded.text)) return 'en';
  return /\b(?:dansk|danish)\b/.test(folded.text) ? 'da' : undefined;
};
