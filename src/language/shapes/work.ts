import { addDays, yearOf } from '../../domain/day';
import type { Period } from '../../domain/span';
import type { TaskState } from '../../domain/task';
import { isInside, overlaps } from '../found';
import { isSaid } from '../says';
import { meetingBodies } from './calendar';
import { namedTopic, narrowedTo } from './narrowed-to';
import { isNextOne } from './number';
import { isAwaited, partiesOf, whoAreYou } from './parties';
import { type Asked, asking, lean, periodOf, type Shape } from './shape';
import { isSource } from './source-named';
import { topicOf } from './topic';

/** Tasks: whose they are, what they are about, when they are due. */
export const tasks: Shape = (asked) => {
  const { slots } = asked;
  const parties = partiesOf(asked);
  const duty =
    slots.has('must') &&
    parties.length > 0 &&
    slots.has('what', 'which', 'list') &&
    !slots.has('meeting', 'due') &&
    // Whoever decides has decisions on an agenda; others have them to take.
    !(slots.has('decision') && meetingBodies(asked).length > 0) &&
    !(slots.has('agenda') && meetingBodies(asked).length > 0);
  const awaited = isAwaited(asked, parties);
  const begun = slots.phases.some(({ value }) => value.phase === 'started') && slots.has('unassigned');
  const noun = slots.words.some(({ stem }) => stem === 'opgav' || stem === 'task');
  const recurring = noun && slots.has('recurring');
  if ((!slots.has('task', 'unassigned') && !duty && !awaited && !recurring) || slots.has('overdue') || begun)
    return undefined;
  if (slots.has('mine') && parties.length === 0) return whoAreYou(asked);
  // "Hvem har opgaven?" after one initiative asks who is in it.
  if (
    slots.has('who') &&
    parties.length === 0 &&
    asked.previous?.kind === 'initiative' &&
    !slots.has('unassigned')
  )
    return undefined;
  // "Hvad mangler stadig at blive godkendt": initiatives that lack a phase.
  if (slots.has('lacks') && slots.phases.length > 0 && !noun && parties.length === 0 && !namedTopic(asked))
    return undefined;
  const ofState = isSaid(slots.words[0]?.text ?? '', 'state-auxiliary') && slots.phases.length > 0;
  if (ofState && !noun && namedTopic(asked)) return undefined;
  // "Hvem skal lave genoptræningsplanerne": who is in it; "hvem skal gøre hvad" asks for tasks.
  const tasksAsked = slots.cues.filter(({ value }) => value === 'task');
  const asksWho = slots.cues.some((who) => who.value === 'who' && !isInside(who, tasksAsked));
  if (asksWho && !noun && namedTopic(asked) && !slots.has('unassigned')) return undefined;
  if (!noun && !duty && parties.length === 0 && slots.when?.relation === 'before') return undefined;
  const topic = topicOf(asked);
  const id =
    namedTopic(asked) ??
    (topic.kind === 'one' && parties.length === 0 && !isSource(asked, topic.id) ? topic.id : undefined);
  const due = slots.when;
  return asking(
    lean({
      kind: 'tasks' as const,
      parties,
      initiatives: id ? narrowedTo(asked, id) : undefined,
      focusAreas: id ? undefined : slots.areas,
      due: due && periodOf(due),
      apart: due?.apart,
      states: statesOf(asked),
      recurring: slots.has('recurring') || undefined,
      unassigned: slots.has('unassigned') || undefined,
      count: slots.has('how-many') || undefined,
    }),
  );
};

/** The states asked for: "done", or "open", which tasks under way are too; what "skal være i mål" is still to be done. */
function statesOf({ slots }: Asked): TaskState[] | undefined {
  if (slots.has('must')) return undefined;
  const said = slots.phases.flatMap(({ value }) => (value.negated ? [] : [value.phase]));
  if (said.some((phase) => phase === 'completed' || phase === 'implemented' || phase === 'closed'))
    return ['done'];
  return said.includes('started') || slots.has('open') ? ['open', 'ongoing'] : undefined;
}

/** What falls due: deadlines, milestones and meetings together; and what is overdue. */
export const due: Shape = (asked) => {
  const { slots, today } = asked;
  const { when } = slots;
  // "Hvad skal vi have klaret d. 8. november?"
  const doneOn = slots.has('must') && slots.phases.some(({ value }) => value.phase === 'completed');
  const limited =
    when !== undefined &&
    [...(doneOn ? ['on'] : []), 'before', 'by', 'within', 'until'].includes(when.relation) &&
    slots.has('what', 'which', 'list', 'must') &&
    !slots.has('meeting', 'decision', 'initiative', 'change', 'approved', 'evaluation');
  if (!slots.has('due', 'overdue') && !limited && !isNextOne(asked)) return undefined;
  if (isHowFar(slots)) return undefined;
  if (slots.has('mine') && partiesOf(asked).length === 0) return whoAreYou(asked);
  // "Hvornår regner man med at være færdig?" asks for a date of what was spoken of.
  if (asked.inherited && slots.has('when') && !when && !slots.has('deadline', 'overdue')) return undefined;
  const id = namedTopic(asked);
  // "Er der en frist for det?": of what was spoken of.
  const about = id ?? (slots.has('it') && slots.content.length === 0 ? asked.inherited : undefined);
  // "Hvorfor er palliation forsinket": its status tells, and no list.
  if (id && !when && (!slots.has('overdue') || slots.has('why'))) return undefined;
  const period: Period = when
    ? periodOf(when)
    : { from: slots.has('overdue') ? null : today, to: slots.has('overdue') ? addDays(today, -1) : null };
  return asking(
    lean({
      kind: 'due' as const,
      period,
      apart: when?.apart,
      parties: partiesOf(asked).filter(
        (party) => !(when?.meeting && slots.bodies.includes(party as string as never)),
      ),
      initiatives: about ? narrowedTo(asked, about) : undefined,
      focusAreas: about ? undefined : slots.areas,
      overdueOnly: slots.has('overdue') || undefined,
      first: (when === undefined && isNextOne(asked)) || undefined,
    }),
  );
};

/** "Which agreements are in place": how far things of a kind are, and by no time. */
const isHowFar = ({ kinds, phases, cues, when, has }: Asked['slots']): boolean =>
  (kinds.length > 0 || (has('whether') && has('it') && !has('anything'))) &&
  when === undefined &&
  !has('overdue', 'deadline', 'must', 'next') &&
  cues.every((cue) => cue.value !== 'due' || phases.some((phase) => overlaps(phase, cue)));

/** Orders into a coming year. */
export const orders: Shape = (asked) => {
  const { slots, today } = asked;
  if (!slots.has('order')) return undefined;
  const id = namedTopic(asked);
  if (id) return asking({ kind: 'initiative', initiative: id, aspect: 'orders' });
  const { from, to } = slots.when?.bare ?? { from: null, to: null };
  const into = to ?? from;
  const year = into ? yearOf(into) : yearOf(today) + 1;
  return asking(lean({ kind: 'orders' as const, year, focusAreas: slots.areas }));
};
