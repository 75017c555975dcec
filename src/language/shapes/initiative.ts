import type { addDays } from '../../domain/day';
import { fold } from '../fold';
import { says } from '../says';
import type { ReadingOption } from '../understanding';
import { aspectsOf, dateTypesOf } from './aspects';
import { calledSo } from './narrowed-to';
import { asksForAll, namesSeveral } from './number';
import { matchOf, ownInitiative } from './numbered-part';
import { onlyOneAt } from './of-place';
import { partiesOf } from './parties';
import { type Asked, asking, lean, periodOf, type Reading, type Shape, saidTopic, titleOf } from './shape';
import { topicOf } from './topic';
import { isAuxiliary } from './yes-or-no';

/** One initiative and the fact that is asked of it. */
export const initiative: Shape = (asked) => {
  if (isList(asked)) return undefined;
  const topic = topicOf(asked);
  const all = asksForAll(asked) ? calledSo(asked) : [];
  if (all.length > 1) return asking({ kind: 'initiatives', initiatives: all });
  if (topic.kind === 'several') return whichInitiative(asked, topic.ids);
  if (topic.kind !== 'one') return undefined;
  return initiativeReading(asked, ownInitiative(asked) ?? topic.id);
};

/** Several initiatives are asked for, not one. */
const isList = ({ slots }: Asked): boolean => {
  const plural = namesSeveral(slots) || slots.words.some(({ text }) => pluralNouns.has(text));
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

export function initiativeReading(said: Asked, id: Parameters<typeof titleOf>[1]): Reading {
  const asksPlace = said.slots.has('still') && said.slots.has('involved');
  const asked = said.slots.has('one-thing') && onlyOneAt(said) === id && !asksPlace ? anywhere(said) : said;
  const { slots, today } = asked;
  const match = matchOf(asked);
  const isOwn = match !== undefined && (titleOf(asked.reader, id).da ?? '').toLowerCase().includes(match);
  const past = slots.when?.relation === 'on' && slots.when.bare.to !== null && slots.when.bare.to < today;
  const [aspect, ...also] = aspectsOf(asked).map((each) => {
    if (each === 'parts' && isOwn) return 'description';
    // What comes next is asked of today; of an earlier day it is how far things were.
    return past && (each === 'next' || each === 'description') ? 'status' : each;
  });
  // "Er 72 timer indført i Viborg Kommune": how far a municipality is nobody keeps, but whether it takes part.
  const rolledOut =
    slots.municipalities.length > 0 &&
    slots.phases.length > 0 &&
    slots.phases.every(({ value: { phase } }) => phase === 'implementing' || phase === 'implemented');
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
      // "Selvskade i Aarhus": whether it is worked on there.
      aspect:
        place && aspect === 'status' && (rolledOut || isSubject(said) || !asksState(said))
          ? ('places' as const)
          : (aspect ?? 'status'),
      also: also.length > 0 ? also : undefined,
      on: day,
      asked: day && historical ? periodOf({ ...historical, span: historical.bare }) : undefined,
      dateTypes:
        (aspect === 'dates' || also.includes('dates')) && match === undefined
          ? dateTypesOf(asked)
          : undefined,
      match: match && !isOwn ? match : undefined,
      place,
      absent: aspect === 'places' && !place ? absentKind(asked) : undefined,
    }),
  );
}

/** "Hvilke klynger er ikke med i selvskade": who has no part in it. */
const absentKind = ({ slots: { has, phases, folded } }: Asked): 'clusters' | 'municipalities' | undefined => {
  const denied = has('not') && phases.length === 0;
  if (!denied && !says(folded.text, 'left-out')) return undefined;
  return has('municipality') ? 'municipalities' : has('cluster') ? 'clusters' : undefined;
};

/** "Is Gødstrup doing self-harm work": the place itself is asked about, and no state of the work in it. */
const isSubject = ({ slots: { words, has, names, phases } }: Asked): boolean =>
  has('whether') &&
  phases.length === 0 &&
  names.some(
    ({ from, values }) =>
      from === 1 &&
      isAuxiliary(words[0]?.text) &&
      values.some(({ as }) => as === 'place' || as === 'cluster' || as === 'municipality'),
  );

const asksState = ({ slots }: Asked): boolean => slots.has('status') || slots.phases.length > 0;

/** "The Syddjurs trial": the place tells which one is meant, and is not asked about. */
const anywhere = (asked: Asked): Asked => ({
  ...asked,
  slots: { ...asked.slots, clusters: [], municipalities: [] },
});

/** Asks back which initiative is meant; each button is the whole question. */
export function whichInitiative(asked: Asked, ids: readonly Parameters<typeof titleOf>[1][]): Reading {
  return {
    outcome: 'clarify',
    about: 'initiative',
    words: saidTopic(asked.slots),
    options: optionsOf(asked, ids),
  };
}

/** The whole question of each of these initiatives. */
export const optionsOf = (asked: Asked, ids: readonly Parameters<typeof titleOf>[1][]): ReadingOption[] =>
  ids.flatMap((id) => {
    const reading = initiativeReading(asked, id);
    return reading.outcome === 'question'
      ? [{ label: titleOf(asked.reader, id), question: reading.question }]
      : [];
  });

/** The day a list's status is asked for, where it lies in the past. */
export function pastDay({
  slots,
  today,
}: Asked): { on: ReturnType<typeof addDays>; asked: ReturnType<typeof periodOf> } | undefined {
  const { when } = slots;
  const stated =
    when?.relation === 'on' ||
    (when?.relation === 'from' && says(fold(when.text).text.split(' ').slice(0, 2).join(' '), 'as-of'));
  if (!when || !stated || !when.bare.to || when.bare.to >= today) return undefined;
  return { on: when.bare.to, asked: periodOf({ ...when, span: when.bare }) };
}
