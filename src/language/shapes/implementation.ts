import { asking, lean, type Shape } from './shape';
import { topicOf } from './topic';

/** How far the clusters have come: with one initiative, or one of them with all of its own. */
export const implementation: Shape = (asked) => {
  const { slots, today } = asked;
  const { clusters, when } = slots;
  const ofClusters = slots.has('cluster') || slots.bodies.some((body) => String(body) === 'sundhedsklynger');
  const isAll = ofClusters && clusters.length === 0;
  if (clusters.length + Number(isAll) !== 1 || slots.municipalities.length > 0) return undefined;
  // "Mangler at implementere" speaks of no tasks.
  const told = slots.has('lacks') ? others.filter((cue) => cue !== 'task') : others;
  if (slots.has(...told) || (when?.bare.to && when.bare.to < today)) return undefined;
  const rollout = slots.phases.some(
    ({ value: { phase } }) => phase === 'implementing' || phase === 'implemented',
  );
  if (
    !rollout &&
    !(isAll && slots.has('cluster') && slots.has('status') && !slots.has('which', 'what', 'list'))
  )
    return undefined;
  const topic = topicOf(asked);
  const [cluster] = clusters;
  if (topic.kind === 'one')
    return asking(lean({ kind: 'implementation' as const, initiative: topic.id, cluster }));
  // "Hvad er under implementering i Aarhusklyngen" asks for initiatives.
  const isState = slots.has('status') || !slots.has('what', 'which', 'list', 'how-many', 'whether');
  if (topic.kind !== 'none' || !isState || slots.has('initiative') || slots.kinds.length > 0)
    return undefined;
  return asking(lean({ kind: 'implementation' as const, cluster }));
};

/** Facts that are told elsewhere. */
const others = [
  ...(['when', 'lead', 'task', 'decision', 'evaluation', 'due', 'overdue', 'meeting', 'who'] as const),
  ...(['must', 'effect', 'source', 'approved', 'history', 'change'] as const),
] as const;
