import { asking, type Shape } from './shape';
import { topicOf } from './topic';

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
  if (slots.has('one-thing')) return undefined;
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
  if (slots.has('cluster') && slots.has('list', 'which', 'how-many', 'what', 'who', 'where'))
    return asking(slots.has('how-many') ? { kind: 'clusters', count: true } : { kind: 'clusters' });
  if (
    slots.has('municipality') &&
    (slots.has('how-many') || (slots.has('list', 'which', 'what') && !slots.has('must', 'involved', 'role')))
  )
    return asking({ kind: 'municipalities' });
  return undefined;
};
