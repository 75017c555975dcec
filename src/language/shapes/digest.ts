import type { ClusterId } from '../../domain/ids';
import { fold } from '../fold';
import { isSaid } from '../says';
import type { Slots } from '../slots';
import { whoAreYou } from './parties';
import { type Asked, asking, familyOf, lean, type Shape } from './shape';
import { isSource } from './source-named';
import { topicOf } from './topic';

/** "Ugebrevet for Aarhus", "hvad er nyt denne uge": the digest of a week, and not when it is sent or to whom. */
export const asksForDigest = ({ has, words, when, today }: Slots & Pick<Asked, 'today'>): boolean => {
  // "Send mig ugebrevet": what is to be sent now is shown.
  if (words.some(({ text }, at) => isSaid(text, 'sending') && !(at === 0 && text === 'send'))) return false;
  if (has('digest')) return true;
  if (!has('change') || has('who', 'decision', 'meeting', 'due', 'task', 'agreement', 'initiative'))
    return false;
  const { from = null, to = null } = when?.span ?? {};
  return (
    isSaid(fold(when?.text ?? '').text, 'this-week') &&
    from !== null &&
    from <= today &&
    to !== null &&
    to >= today
  );
};

/** The clusters that are named, also by a place that others go by too: a digest is of clusters. */
export const clustersSaid = ({ clusters, places }: Pick<Slots, 'clusters' | 'places'>): ClusterId[] => [
  ...new Set([...clusters, ...places.flatMap(({ cluster }) => cluster ?? [])]),
];

/** The digest of what is named; without a name of everything. */
export const digest: Shape = (asked) => {
  const { slots, reader, today, me } = asked;
  if (!asksForDigest({ ...slots, today })) return undefined;
  const isMine = slots.has('mine');
  if (isMine && me === undefined) return whoAreYou(asked);
  const topic = slots.content.length > 0 ? topicOf(asked) : undefined;
  const id = topic?.kind === 'one' && !isSource(asked, topic.id) ? topic.id : undefined;
  if (id && !slots.has('digest')) return undefined;
  const from = slots.when?.span.from;
  return asking(
    lean({
      kind: 'weekly-digest' as const,
      clusters: clustersSaid(slots),
      focusAreas: id ? undefined : slots.areas,
      bodies: slots.bodies.filter((body) => !slots.datedBodies.includes(body)),
      initiatives: id ? familyOf(reader, id) : undefined,
      mine: isMine ? me : undefined,
      since: from && from <= today ? from : undefined,
    }),
  );
};
