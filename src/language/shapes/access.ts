import type { PartyId } from '../../domain/ids';
import type { Role } from '../../domain/person';
import type { Cue } from '../cue';
import { asking, lean, type Shape } from './shape';
import { topicOf } from './topic';

const roles: readonly (readonly [Cue, Role])[] = [
  ['secretariat-role', 'secretariat'],
  ['cluster-lead', 'cluster-lead'],
  ['group-member', 'working-group-member'],
  ['party-contact', 'party-contact'],
  ['reads-along', 'reader'],
];

/** Who may change what: "hvem må opdatere …", "who has access", "hvem er klyngeleder i Horsens". */
export const access: Shape = (asked) => {
  const { slots } = asked;
  const asks = slots.has('who', 'list') || (slots.has('access') && slots.has('which', 'what', 'how-many'));
  const role = roles.find(([cue]) => slots.has(cue))?.[1];
  const isAnything = slots.has('what') && slots.content.length === 0;
  const isRight = slots.has('access') || (slots.has('may') && (slots.has('editing') || isAnything));
  if (!asks || !(role || isRight) || slots.has('mine', 'meeting', 'goal', 'measured', 'meaning'))
    return undefined;
  const topic = topicOf(asked);
  const [cluster] = slots.clusters;
  const party = [...slots.municipalities, ...approving(asked)][0] as PartyId | undefined;
  const isNamed = slots.content.length > 0 || asked.inherited !== undefined;
  const initiative = topic.kind === 'one' && isNamed ? topic.id : undefined;
  // Whom to get hold of about an initiative is told by who leads it.
  if (role === 'party-contact' && initiative) return undefined;
  return asking(
    lean({
      kind: 'people' as const,
      initiative,
      cluster: initiative ? undefined : cluster,
      party: initiative || cluster ? undefined : party,
      role,
    }),
  );
};

/** Bodies that are asked for their approval, and so have somebody who answers for them. */
export const approving = ({ slots, reader }: Parameters<Shape>[0]): string[] =>
  reader.vocabulary.bodies.flatMap(({ id, approves }) =>
    approves && slots.bodies.includes(id) ? [String(id)] : [],
  );
