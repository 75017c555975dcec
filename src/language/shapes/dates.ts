import { isStopWord } from '../analyse';
import { positions } from '../found';
import { isOrdinary } from '../ordinary';
import { type Asked, asking, lean, periodOf, type Shape } from './shape';
import { topicOf } from './topic';

/** What lies in a period, and what the days of a period are. */
export const datesOf: Shape = (asked) => {
  const { slots } = asked;
  const topic = topicOf(asked);
  if (topic.kind === 'one' && topic.named) return undefined;
  const { when } = slots;
  const types = slots.has('evaluation')
    ? (['evaluation'] as const)
    : when && slots.has('beginning') && !slots.has('planned')
      ? (['start'] as const)
      : when && slots.has('ending') && !slots.has('planned')
        ? (['end'] as const)
        : undefined;
  if (!when && !types && !slots.has('milestone')) return undefined;
  const explain =
    when !== undefined &&
    slots.has('when') &&
    !slots.has('planned', 'milestone', 'evaluation') &&
    slots.content.length === 0;
  if (
    !explain &&
    !types &&
    !slots.has('milestone', 'planned', 'beginning', 'ending', 'what', 'list', 'which', 'in-force', 'status')
  )
    return undefined;
  // "How long until the next SSU": the day of the meeting.
  const meeting = explain && when.meeting ? meetingNamed(asked, when.meeting) : undefined;
  if (meeting) return asking({ kind: 'meeting', meeting });
  // What is still to come in a time is dates, tasks and meetings together.
  const coming =
    when &&
    !types &&
    !explain &&
    !slots.has('milestone') &&
    (when.bare.to === null || when.bare.to >= asked.today);
  if (coming)
    return asking(
      lean({ kind: 'due' as const, period: periodOf(when), apart: when.apart, focusAreas: slots.areas }),
    );
  return asking(
    lean({
      kind: 'milestones' as const,
      period: when && periodOf(when),
      types: types && [...types],
      focusAreas: slots.areas,
      explain: explain || undefined,
    }),
  );
};

const meetingNamed = ({ reader }: Asked, meeting: string) =>
  reader.vocabulary.meetings.find(({ id }) => String(id) === meeting)?.id;

/** A time and nothing else: what falls due in it. */
export const onlyDate: Shape = (asked) => {
  const { slots } = asked;
  if (!slots.when || slots.content.length > 0 || saysMore(asked)) return undefined;
  return asking(lean({ kind: 'due' as const, period: periodOf(slots.when), apart: slots.when.apart }));
};

/** Is something told beside the time that nothing of the collaboration explains ("en tid *hos lægen* i morgen")? */
const saysMore = ({ slots }: Asked): boolean => {
  const { words, cues, phases, names, when, folded } = slots;
  const said = new Set([...cues, ...phases, ...names].flatMap(positions));
  return words.some(({ text, stem, start }, at) => {
    const place = folded.at[start] ?? 0;
    const isTime = when !== undefined && when.start <= place && place < when.end;
    return !isTime && !said.has(at) && !isStopWord(text) && isOrdinary(stem);
  });
};
