import { asksForDigest } from './shapes/digest';
import type { Asked, Reading } from './shapes/shape';
import { topicOf } from './shapes/topic';
import type { ReadingOption } from './understanding';

/**
 * What an utterance with a bare place name asks, where a cluster and a municipality go by that name: of the one
 * that works on the initiative asked about, else asked back, each button being the whole question. `undefined`
 * where the place is plain, or makes no difference.
 */
export function whichPlace(asked: Asked, read: (asked: Asked) => Reading | undefined): Reading | undefined {
  const { slots, reader, today } = asked;
  const [place] = slots.places;
  if (!place?.cluster || !place.municipality || asksForDigest({ ...slots, today })) return undefined;
  const named = slots.places.flatMap((one) => one.cluster ?? []);
  const towns = slots.places.flatMap((one) => one.municipality ?? []);
  const cluster = { ...asked, slots: { ...slots, places: [], clusters: [...slots.clusters, ...named] } };
  const municipality = {
    ...asked,
    slots: { ...slots, places: [], municipalities: [...slots.municipalities, ...towns] },
  };
  const topic = topicOf(asked);
  if (topic.kind === 'one') {
    const own = reader.vocabulary.initiatives.find(({ id }) => id === topic.id)?.places ?? [];
    return read(
      [municipality, cluster].find(({ slots: { municipalities } }) =>
        municipalities.some((id) => own.includes(id)),
      ) ?? cluster,
    );
  }
  const { clusters, municipalities } = reader.vocabulary;
  const options = [
    { label: clusters.find(({ id }) => id === place.cluster)?.name, reading: read(cluster) },
    {
      label: { da: municipalities.find(({ id }) => id === place.municipality)?.name ?? '' },
      reading: read(municipality),
    },
  ].flatMap(({ label, reading }): ReadingOption[] =>
    reading?.outcome === 'question'
      ? [{ label: slots.places.length > 1 ? undefined : label, question: reading.question }]
      : [],
  );
  const words = slots.folded.original.trim();
  return options.length > 1 ? { outcome: 'clarify', about: 'party', words, options } : undefined;
}
