import type { PartyId } from '../../domain/ids';
import { asking, type Shape } from './shape';
import { isSingle, topicOf } from './topic';

const otherNouns = [
  'task',
  'due',
  'overdue',
  'decision',
  'order',
  'initiative',
  'evaluation',
  'meeting',
  'agenda',
] as const;

/** Which municipalities belong to a cluster, and which cluster a municipality belongs to. */
export const membership: Shape = ({ slots }) => {
  if (isSingle(slots)) return undefined;
  const [cluster] = slots.clusters;
  const [municipality] = slots.municipalities;
  if (cluster && slots.has('subgroup')) return asking({ kind: 'cluster', cluster });
  if (
    slots.has('belongs', 'whether', 'people') ||
    (municipality && slots.has('cluster') && slots.has('which', 'what')) ||
    (slots.has('municipality') && slots.has('which', 'how-many', 'list', 'what'))
  ) {
    if (municipality && (cluster || (slots.has('cluster') && !slots.has('involved'))))
      return asking({ kind: 'municipality', municipality, aspect: 'cluster' });
    if (cluster && slots.has('municipality')) return asking({ kind: 'municipalities', cluster });
  }
  // "Kommunerne i Randersklyngen", "Viborg – cluster?": the two alone.
  if (slots.content.length > 0 || slots.has(...otherNouns) || slots.has('involved', 'must') || slots.when)
    return undefined;
  if (cluster && slots.has('municipality')) return asking({ kind: 'municipalities', cluster });
  if (municipality && slots.has('cluster'))
    return asking({ kind: 'municipality', municipality, aspect: 'cluster' });
  return undefined;
};

/** The clusters and municipalities themselves: all of them, or one. */
export const places: Shape = (asked) => {
  const { slots } = asked;
  const topic = topicOf(asked);
  if (
    (topic.kind === 'one' && (slots.clusters.length === 0 || topic.named)) ||
    slots.has(...otherNouns) ||
    slots.phases.length > 0 ||
    slots.when
  )
    return undefined;
  const [cluster] = slots.clusters;
  const [municipality] = slots.municipalities;
  if (cluster && slots.clusters.length === 1) return asking({ kind: 'cluster', cluster });
  if (municipality) return asking({ kind: 'municipality', municipality, aspect: 'role' });
  if (topic.kind !== 'none' && slots.content.length > 1) return undefined;
  if (slots.has('cluster') && slots.has('list', 'which', 'how-many', 'what', 'who', 'where'))
    return asking(slots.has('how-many') ? { kind: 'clusters', count: true } : { kind: 'clusters' });
  if (
    slots.has('municipality') &&
    (slots.has('how-many') || (slots.has('list', 'which', 'what') && !slots.has('must', 'involved', 'role')))
  )
    return asking({ kind: 'municipalities' });
  return undefined;
};

/** A bare place name that can be a cluster or a municipality, where it matters: ask which. */
export const whichPlace: Shape = (asked) => {
  const { slots, reader } = asked;
  const [place] = slots.places;
  if (!place?.cluster || !place.municipality) return undefined;
  const topic = topicOf(asked);
  if (topic.kind === 'one') {
    const own = reader.vocabulary.initiatives.find(({ id }) => id === topic.id)?.places ?? [];
    const id = own.includes(place.municipality) ? place.municipality : place.cluster;
    return asking({
      kind: 'initiative',
      initiative: topic.id,
      aspect: 'places',
      place: id as string as PartyId,
    });
  }
  const cluster = reader.vocabulary.clusters.find(({ id }) => id === place.cluster);
  const municipality = reader.vocabulary.municipalities.find(({ id }) => id === place.municipality);
  if (!cluster || !municipality) return undefined;
  const asTasks = slots.has('task', 'must', 'due');
  return {
    outcome: 'clarify',
    about: 'party',
    words: slots.folded.original.trim(),
    options: [
      {
        label: cluster.name,
        question: asTasks
          ? { kind: 'tasks', parties: [cluster.id as string as PartyId] }
          : slots.has('initiative') || slots.phases.length > 0
            ? { kind: 'initiatives', clusters: [cluster.id] }
            : { kind: 'cluster', cluster: cluster.id },
      },
      {
        label: { da: municipality.name },
        question: asTasks
          ? { kind: 'tasks', parties: [municipality.id as string as PartyId] }
          : slots.has('initiative') || slots.phases.length > 0
            ? { kind: 'initiatives', municipalities: [municipality.id] }
            : { kind: 'municipality', municipality: municipality.id, aspect: 'role' },
      },
    ],
  };
};
