import type { InitiativeId } from '../../domain/ids';
import type { Prose } from '../../domain/prose';
import { says } from '../says';
import { asksWhoDecides } from './aspects';
import { decides, meetingBodies, meetingOf, meetingsIn, timeHeld } from './calendar';
import { type Asked, asking, familyOf, lean, type Shape } from './shape';
import { topicOf } from './topic';

/** What was decided: by whom, when, at which meeting, about what. */
export const decisions: Shape = (asked) => {
  const { slots, reader } = asked;
  const bodies = meetingBodies(asked).filter((body) => decides(asked, body));
  const approvedBy =
    slots.has('approved') &&
    (bodies.length > 0 || (slots.when !== undefined && slots.has('which', 'what', 'list', 'how-many')));
  if (!slots.has('decision') && !approvedBy) return undefined;
  if (slots.has('approved') && !slots.has('decision') && slots.has('must')) return undefined;
  // "Er anbefalingen vedtaget", "what has been adopted": a phase, where nobody decides and no time is said.
  if (isPhase(asked) && bodies.length === 0 && !slots.when) return undefined;
  // "Hvad har SSU ikke godkendt": no decision tells of what was not decided.
  if (lacksApproval(asked)) return undefined;
  const topic = topicOf(asked);
  const about = bodies.length > 0 && slots.has('what') ? byTheWord(asked) : [];
  if (about.length > 0)
    return asking(
      lean({
        kind: 'decisions' as const,
        bodies,
        period: timeHeld(asked),
        initiatives: about,
      }),
    );
  if (
    asked.previous?.kind === 'meeting' &&
    slots.bodies.length === 0 &&
    !slots.when &&
    slots.content.length === 0
  )
    return asking({ kind: 'decisions', meeting: asked.previous.meeting });
  const one =
    topic.kind === 'one' &&
    (topic.named || !slots.has('meeting') || (bodies.length === 0 && !slots.when)) &&
    slots.content.length > 0
      ? topic.id
      : undefined;
  const inherited =
    topic.kind === 'one' && !one && !slots.has('meeting') && slots.bodies.length === 0 ? topic.id : undefined;
  if (one ?? inherited) {
    const id = one ?? inherited;
    if (id && (slots.has('when', 'who', 'whether') || inherited) && !slots.has('which', 'list'))
      return asking(
        lean({
          kind: 'initiative' as const,
          initiative: id,
          aspect: 'decisions' as const,
          also: asksWhoDecides(slots) ? ['involved' as const] : undefined,
        }),
      );
  }
  if (topic.kind === 'several' && slots.content.length > 0 && slots.areas.length === 0)
    return asking(
      lean({
        kind: 'decisions' as const,
        bodies,
        period: timeHeld(asked),
        initiatives: topic.ids.flatMap((id) => familyOf(reader, id)),
      }),
    );

  const meeting = one ? undefined : meetingOf(asked);
  if (meeting && slots.when?.relation !== 'since') return asking({ kind: 'decisions', meeting });
  if (
    slots.has('meeting') &&
    slots.when &&
    slots.when.relation === 'on' &&
    !one &&
    bodies.length === 0 &&
    !slots.words.some(({ text }) => text === 'moeder' || text === 'meetings')
  ) {
    const candidates = meetingsIn(asked, slots.when);
    const [only] = candidates;
    if (only)
      return {
        outcome: 'clarify',
        about: 'meeting',
        words: slots.when.text,
        options: candidates
          .slice(0, 4)
          .map(({ id, title }) => ({ label: title as Prose, question: { kind: 'decisions', meeting: id } })),
      };
  }
  return asking(
    lean({
      kind: 'decisions' as const,
      bodies,
      period: timeHeld(asked),
      initiatives: one ? familyOf(reader, one) : undefined,
      focusAreas: one ? undefined : slots.areas,
      count: slots.has('how-many') || undefined,
    }),
  );
};

/** "Hvad har SSU besluttet om overvægt": every initiative that goes by all the words of the topic, with its parts. */
const byTheWord = ({ slots, reader }: Asked): InitiativeId[] => [
  ...new Set(
    slots.topics
      .filter(({ faint, share }) => !faint && share === 1)
      .flatMap(({ id }) => familyOf(reader, id)),
  ),
];

/** "Restanceliste", "hvilke beslutninger er ikke fulgt op": what nobody tells to be followed up. */
export const followedUp: Shape = (asked) => {
  const { slots, reader } = asked;
  const isList = says(slots.folded.text, 'backlog');
  if (!isList && !(slots.has('decision') && slots.has('followed-up'))) return undefined;
  const topic = topicOf(asked);
  const one = slots.content.length > 0 && topic.kind === 'one' ? topic.id : undefined;
  return asking(
    lean({
      kind: 'decisions' as const,
      unfollowed: true,
      bodies: meetingBodies(asked).filter((body) => decides(asked, body)),
      period: timeHeld(asked),
      initiatives: one && familyOf(reader, one),
      focusAreas: one ? undefined : slots.areas,
    }),
  );
};

/** Is it what nobody has approved yet that is spoken of? */
const lacksApproval = ({ slots }: Parameters<Shape>[0]): boolean =>
  slots.phases.some(
    ({ value }) => value.phase === 'awaiting-approval' || (value.negated && value.phase === 'approved'),
  );

/** Every word that speaks of a decision is the word of a phase too. */
function isPhase({ slots }: Parameters<Shape>[0]): boolean {
  const spoken = slots.cues.filter(({ value }) => value === 'decision');
  return (
    spoken.length > 0 &&
    slots.phases.length > 0 &&
    !slots.has('who', 'when', 'agenda', 'meeting') &&
    spoken.every((cue) => slots.phases.some((phase) => phase.from <= cue.from && cue.to <= phase.to))
  );
}
