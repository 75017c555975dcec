import type { addDays } from '../../domain/day';
import type { MilestoneType } from '../../domain/task';
import type { Aspect } from '../../queries/question';
import { type Asked, asking, lean, periodOf, type Reading, type Shape, titleOf } from './shape';
import { topicOf } from './topic';
import { partiesOf } from './work';

/** One initiative and the fact that is asked of it. */
export const initiative: Shape = (asked) => {
  if (isList(asked)) return undefined;
  const topic = topicOf(asked);
  if (topic.kind === 'several') return whichInitiative(asked, topic.ids);
  if (topic.kind !== 'one') return undefined;
  return initiativeReading(asked, topic.id);
};

/** Several initiatives are asked for, not one. */
const isList = ({ slots }: Asked): boolean => {
  if (slots.has('everything-on')) return true;
  const plural = slots.words.some(({ text }) => pluralNouns.has(text));
  return plural && slots.has('which', 'list', 'how-many', 'what') && !slots.has('involved', 'lead');
};
const pluralNouns: ReadonlySet<string> = new Set([
  'indsatser',
  'indsatserne',
  'initiativer',
  'initiativerne',
  'projekter',
  'tiltag',
  'initiatives',
  'projects',
  'aftaler',
  'agreements',
  'samarbejdsaftaler',
  'efforts',
]);

export function initiativeReading(asked: Asked, id: Parameters<typeof titleOf>[1]): Reading {
  const { slots, today } = asked;
  const [aspect, ...also] = aspectsOf(asked);
  const [place] = partiesOf(asked).filter((party) =>
    [...slots.clusters, ...slots.municipalities].map(String).includes(party),
  );
  const historical =
    slots.when && aspect === 'status' && slots.when.bare.from !== null && slots.when.bare.from <= today
      ? slots.when
      : undefined;
  const day = historical?.bare.to && historical.bare.to < today ? historical.bare.to : undefined;
  return asking(
    lean({
      kind: 'initiative' as const,
      initiative: id,
      aspect:
        place && aspect === 'status' && slots.has('whether', 'still', 'involved', 'what')
          ? ('places' as const)
          : (aspect ?? 'status'),
      also: also.length > 0 ? also : undefined,
      on: day,
      asked: day && historical ? periodOf({ ...historical, span: historical.bare }) : undefined,
      dateTypes: aspect === 'dates' ? dateTypesOf(asked) : undefined,
      match: matchOf(asked),
      place,
    }),
  );
}

/** The facts asked for, the weightiest first. The order of the tests is the order of their weight. */
function aspectsOf({ slots }: Asked): Aspect[] {
  const { has } = slots;
  const when = has('when');
  const asked: (Aspect | false)[] = [
    has('unrecorded') && 'unrecorded',
    (has('cluster', 'municipality', 'where') || slots.clusters.length + slots.municipalities.length > 0) &&
      has('which', 'who', 'involved', 'where', 'how-many', 'whether', 'list', 'what') &&
      !has('lead', 'due') &&
      'places',
    has('lead') && 'lead',
    when && has('decision', 'approved') && 'decisions',
    when && has('meeting', 'agenda') && 'meetings',
    (when || (has('milestone') && !has('what'))) && 'dates',
    has('who') && has('decision', 'approved') && 'decisions',
    has('who', 'involved') && has('who', 'which', 'list') && 'involved',
    has('evaluation') && 'dates',
    has('in-force', 'due') && 'dates',
    has('history') && 'history',
    has('set-up') && 'history',
    has('order') && 'orders',
    has('effect') && !has('evaluation') && 'effect',
    has('task') && 'tasks',
    has('decision') && 'decisions',
    has('agenda', 'meeting') && 'meetings',
    has('source') && 'source',
    has('parts', 'principle') &&
      has('which', 'what', 'list', 'how-many', 'parts') &&
      !has('when') &&
      !has('status') &&
      'parts',
    has('next') && 'next',
    (has('description', 'goal') || (has('meaning') && !has('status', 'approved'))) && 'description',
    has('change') && 'history',
    has('milestone', 'planned', 'beginning', 'ending') && !has('status') && 'dates',
  ];
  if (isYesOrNo(slots) && !has('decision', 'order', 'task', 'agenda')) return ['status'];
  const [first, ...rest] = asked.filter((aspect): aspect is Aspect => aspect !== false);
  if (!first) return ['status'];
  const conjoined =
    has('follow') || slots.words.some(({ text }) => text === 'og' || text === 'and' || text === 'samt');
  const second = conjoined && rest.includes('next') && first !== 'next' ? (['next'] as const) : [];
  return [first, ...second];
}

/** "Er den kommet i gang?", "has it been approved": its state is asked, whatever the verb. */
function isYesOrNo({ words, cues, has, clusters, municipalities }: Asked['slots']): boolean {
  const opens = cues.some(({ from, value }) => value === 'whether' && words[from] === words[0]);
  const other = has(
    'when',
    'who',
    'which',
    'what',
    'how-many',
    'where',
    'set-up',
    'history',
    'cluster',
    'municipality',
    'effect',
    'lead',
  );
  return opens && !other && clusters.length + municipalities.length === 0;
}

function dateTypesOf({ slots }: Asked): MilestoneType[] | undefined {
  if (slots.has('evaluation')) return ['evaluation'];
  if (slots.has('in-force')) return ['start', 'milestone'];
  if (slots.has('beginning') || slots.phases.some(({ value }) => value.phase === 'started'))
    return ['start', 'period'];
  if (slots.has('ending')) return ['end', 'period'];
  if (slots.has('status') && slots.has('when')) return ['milestone'];
  return undefined;
}

/** A numbered part ("trin 2", "spor 2", "recommendation 3") in the words of the register. */
function matchOf({ slots }: Asked): string | undefined {
  const found = /\b(trin|spor|fase|anbefaling|step|track|phase|recommendation|stage)\s+(\d+)\b/.exec(
    slots.folded.text,
  );
  if (!found?.[1] || !found[2])
    return slots.has('when') && slots.words.some(({ stem }) => stem === 'status') ? 'status' : undefined;
  const danish: Readonly<Record<string, string>> = {
    step: 'trin',
    stage: 'trin',
    track: 'spor',
    phase: 'fase',
    recommendation: 'anbefaling',
  };
  return `${danish[found[1]] ?? found[1]} ${found[2]}`;
}

/** Asks back which initiative is meant; each button is the whole question. */
export function whichInitiative(asked: Asked, ids: readonly Parameters<typeof titleOf>[1][]): Reading {
  return {
    outcome: 'clarify',
    about: 'initiative',
    words: asked.slots.content.map(({ start, end }) => asked.slots.folded.text.slice(start, end)).join(' '),
    options: ids.flatMap((id) => {
      const reading = initiativeReading(asked, id);
      return reading.outcome === 'question'
        ? [{ label: titleOf(asked.reader, id), question: reading.question }]
        : [];
    }),
  };
}

/** The day a list's status is asked for, where it lies in the past. */
export function pastDay({
  slots,
  today,
}: Asked): { on: ReturnType<typeof addDays>; asked: ReturnType<typeof periodOf> } | undefined {
  const { when } = slots;
  if (when?.relation !== 'on' || !when.bare.to || when.bare.to >= today) return undefined;
  return { on: when.bare.to, asked: periodOf({ ...when, span: when.bare }) };
}
