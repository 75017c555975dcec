import type { PartyId } from '../../domain/ids';
import { overlaps } from '../found';
import { approving } from './access';
import { asksWhoDecides } from './aspects';
import { asking, lean, type Shape } from './shape';
import { topicOf } from './topic';

/**
 * Which parties have approved an agreement, and whose answer is awaited. Who decided on it is another question: it
 * is asked where no party is spoken of, nobody is awaited, and it was not sent out.
 */
export const approvals: Shape = (asked) => {
  const { slots, reader } = asked;
  const said = slots.phases.some(({ value }) => value.phase === 'approved');
  const awaited = slots.phases.some(({ value }) => value.phase === 'awaiting-approval' || value.negated);
  if (!slots.has('approvals', 'approved', 'answered', 'unanswered') && !said && !awaited) return undefined;
  if (
    isDecision(asked) ||
    slots.has('evaluation', 'must') ||
    slots.bodies.length > approving(asked).length + all(asked)
  )
    return undefined;
  const topic = topicOf(asked);
  if (topic.kind !== 'one') return undefined;
  const named = [...slots.municipalities, ...approving(asked)];
  const spoken = named.length > 0 || slots.has('municipality', 'approvals');
  const sentOut = reader.vocabulary.initiatives.some(({ id, sentOut: out }) => out && id === topic.id);
  const isLacking = slots.has('lacks', 'not', 'answered', 'unanswered') || awaited;
  // Who is to approve what was never sent out is told with the others who have to do with it.
  const toCome = !sentOut && asksWhoDecides(slots);
  const asksWho = slots.has('who', 'how-many') && (isLacking || sentOut) && !toCome;
  if (!spoken && !asksWho) return undefined;
  const [party] = named;
  return asking(
    lean({
      kind: 'approvals' as const,
      initiative: topic.id,
      party: named.length === 1 ? (party as PartyId) : undefined,
    }),
  );
};

/** "Kommunerne" are all of them, and no body beside. */
const all = ({ slots }: Parameters<Shape>[0]): number =>
  slots.has('municipality') ? slots.bodies.filter((body) => String(body) === 'kommunerne').length : 0;

/** Is a decision spoken of, in other words than those of the approval? */
const isDecision = ({ slots }: Parameters<Shape>[0]): boolean =>
  slots.cues.some((cue) => cue.value === 'decision' && !slots.phases.some((phase) => overlaps(phase, cue)));
