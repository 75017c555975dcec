import type { QuestionOf } from '../../queries/question';
import { isSaid, says } from '../says';
import { asksWhatIsOn, exactMeetings, isOn, meetingBodies, meetingOf, timeHeld } from './calendar';
import { isNextOne } from './number';
import { isAwaited, partiesOf } from './parties';
import { asking, lean, type Shape } from './shape';
import { topicOf } from './topic';

/** Meetings: when the next is, which were held, and what is on the agenda. */
export const meetings: Shape = (asked) => {
  const { slots, previous } = asked;
  const bodies = meetingBodies(asked);
  const meeting = meetingOf(asked);
  const spoken = slots.has('meeting', 'agenda') || asksWhatIsOn(asked);
  const bare =
    bodies.length > 0 &&
    (slots.has('next', 'last', 'upcoming') || (slots.has('planned') && slots.when !== undefined)) &&
    !slots.has(
      'due',
      'task',
      'change',
      'decision',
      'overdue',
      'milestone',
      'initiative',
      'order',
      'chair',
      'people',
      'must',
    );
  // "SSG dates next spring".
  const days =
    bodies.length > 0 &&
    slots.when !== undefined &&
    slots.words.some(({ text }) => isSaid(text, 'several-dates'));
  const dated =
    bodies.length > 0 &&
    meeting !== undefined &&
    !slots.has('due', 'task', 'change', 'decision', 'overdue', 'order');
  if (!spoken && !bare && !dated && !days) return undefined;
  if (bodies.length === 0 && isNextOne(asked)) return undefined;
  // Somebody is named who holds no meetings: it is their work that is asked for.
  if ((slots.bodies.length > 0 && bodies.length === 0) || isAwaited(asked, partiesOf(asked)))
    return undefined;
  if (
    slots.has('decision', 'overdue') ||
    (slots.has('change') && !slots.has('when')) ||
    (slots.has('due') &&
      slots.when &&
      slots.when.meeting === undefined &&
      !(slots.has('agenda') && isOn(slots.when)))
  )
    return undefined;
  // "Hvad er der på programmet indtil næste SSG": what falls before the meeting.
  const limit =
    slots.when?.meeting !== undefined &&
    ['before', 'by', 'until'].includes(slots.when.relation) &&
    !isOn(slots.when);
  if (limit && (slots.has('due') || !slots.has('which', 'how-many', 'list'))) return undefined;
  const topic = topicOf(asked);
  const about = topic.kind === 'one' && (topic.named || isAbout(asked));
  // "Which clusters have it on their agenda": where it is worked on.
  if (about && bodies.length === 0 && slots.has('which') && slots.has('cluster', 'municipality'))
    return undefined;
  if (about && !(bodies.length > 0 && slots.has('agenda') && meeting))
    return asking({ kind: 'initiative', initiative: topic.id, aspect: 'meetings' });

  // "Which meeting is that on?": the meetings of what was spoken of.
  if (asked.inherited && slots.has('it') && bodies.length === 0 && slots.content.length === 0)
    return asking({ kind: 'initiative', initiative: asked.inherited, aspect: 'meetings' });

  const { past, coming } = exactMeetings(asked, bodies);
  // "Mødet 29/9, vis mig det".
  const opened = spoken && meeting !== undefined && slots.when?.grain === 'day' && isOn(slots.when);
  const several = slots.words.some(({ text }) => isSaid(text, 'several-meetings'));
  const agenda =
    slots.has('agenda') ||
    asksWhatIsOn(asked) ||
    (!several &&
      !slots.has('when', 'how-many', 'held') &&
      (slots.has('what') || !slots.has('next', 'last')) &&
      (opened || (dated && !(slots.has('list') && !slots.has('what'))) || slots.has('next', 'last')));
  if (agenda && !slots.has('how-many', 'when')) {
    // "Hvornår mødtes SSG sidst?" – "hvad var der på dagsordenen?": of that one.
    const last = previous?.kind === 'meetings' && previous.which === 'last' ? past.at(-1)?.id : undefined;
    const spokenOf = previous?.kind === 'meeting' ? previous.meeting : last;
    // "Dagsordenen til december": no other than what falls in that time.
    const one = meeting ?? (slots.when ? undefined : (spokenOf ?? coming[0]?.id));
    if (one) return asking({ kind: 'meeting', meeting: one });
  }
  // "Hvornår var SSU-mødet 29/9?": that one, and not the next.
  const named = slots.has('when') && !slots.has('next', 'last') && slots.when?.meeting;
  const other =
    named && coming[0]?.id !== named && asked.reader.vocabulary.meetings.find(({ id }) => id === named);
  if (other && !limit) return asking({ kind: 'meeting', meeting: other.id });
  // "Næste SSG" is read as its day; "møder før 8/11" as a period, whatever meeting falls on that day.
  const isMeeting = slots.when?.meeting !== undefined && isOn(slots.when);
  const period = isMeeting ? undefined : timeHeld(asked);
  return asking(
    lean({
      kind: 'meetings' as const,
      which: which(asked, period !== undefined, bodies.length),
      bodies,
      period,
      count: slots.has('how-many') || undefined,
    }),
  );
};

/** Words that name a topic, whose meetings are asked for, rather than somebody who meets. */
const isAbout = ({ slots, reader, inherited }: Parameters<Shape>[0]): boolean =>
  inherited === undefined &&
  slots.content.some(({ stem }) => reader.topics.calls(stem)) &&
  slots.bodies.length === 0;

function which(
  { slots, today }: Parameters<Shape>[0],
  dated: boolean,
  bodies: number,
): QuestionOf<'meetings'>['which'] {
  const plural =
    slots.has('list', 'how-many') || slots.words.some(({ text }) => isSaid(text, 'several-days'));
  if (slots.has('next') && !(plural && slots.has('upcoming')))
    return plural && !slots.has('when') ? 'upcoming' : 'next';
  const held = slots.when?.meeting !== undefined && (slots.when.bare.to ?? today) < today;
  if ((slots.has('last') || held) && !dated)
    return plural && slots.has('milestone', 'list') ? 'held' : 'last';
  // "Møder i 2023, der ikke er holdt endnu".
  if (slots.has('held') && slots.has('not')) return says(slots.folded.text, 'also') ? 'all' : 'upcoming';
  if (slots.has('held')) return slots.has('planned', 'upcoming') ? 'all' : 'held';
  const isOver = (slots.when?.span.to ?? today) < today;
  if (slots.has('upcoming') && !isOver) return 'upcoming';
  // "Møder før jul": those that are to come.
  if (dated && slots.when?.span.from === null && (slots.when.span.to ?? today) >= today) return 'upcoming';
  if (dated)
    return slots.when?.bare.to &&
      slots.when.bare.to < today &&
      slots.words.some(({ text }) => isSaid(text, 'past-auxiliary'))
      ? 'held'
      : 'all';
  if (slots.has('when') && !plural) return 'next';
  return slots.has('how-many') || (plural && bodies > 0) ? 'all' : 'upcoming';
}
