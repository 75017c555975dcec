import type { InitiativeId } from '../../domain/ids';
import type { Cue } from '../cue';
import { overlaps } from '../found';
import type { Word } from '../words';
import { goalOf } from './goals';
import { pastDay } from './initiative';
import { isOneOf, isPlural, kindsOf, limitOf } from './number';
import { partners, whoAreYou } from './parties';
import { phasesAsked, reachedIn } from './phases';
import { type Asked, asking, lean, type Shape } from './shape';
import { sourceNamed, sourceWords } from './source-named';
import { type TopicReading, topicOf } from './topic';

/** Initiatives by phase, kind, focus area, place, party, topic or age of their status. */
export const initiatives: Shape = (asked) => {
  const { slots } = asked;
  const phases = phasesAsked(asked);
  const kinds = kindsOf(asked);
  const ranked = slots.has('stale', 'oldest', 'newest');
  // "Er ministerhenvendelsen sendt?" names one of a kind, not the kind.
  const several = slots.has('everything-on') || kinds.some((kind) => kind.plural) || isPlural(asked);
  const placed = slots.clusters.length + slots.municipalities.length > 0;
  const past = pastDay(asked);
  const asksState = past !== undefined && slots.has('status');
  if (!(several || ranked || phases.length > 0 || asksState || placed || slots.areas.length > 0))
    return undefined;
  if (
    isOfOtherThings(asked) ||
    (placed && slots.has('one-thing') && topicOf(asked).kind === 'one' && !slots.has('which'))
  )
    return undefined;
  // "Hvad er Viborg Kommunes rolle", "tell me about the Horsens cluster": the place itself.
  const filtered = several || ranked || phases.length > 0 || slots.areas.length > 0;
  const itself = slots.has('role', 'description', 'what-is', 'meaning', 'people');
  if (!filtered && itself && !slots.has('involved', 'belongs')) return undefined;
  if (kinds.length > 0 && !several && !slots.has('which', 'how-many', 'list', 'everything-on'))
    return undefined;

  const topic = topicOf(asked);
  const beyond = contentBeyond(asked);
  const onlyKinds = beyond.length === 0 && kinds.some(({ plural }) => plural);
  // "Approved recommendations on mental health": a phase beside a kind in the plural.
  const ofPhase = phases.length > 0 && kinds.some(({ plural }) => plural);
  const lists = slots.has(...listing) || onlyKinds || ofPhase;
  // "Completed in the Randers cluster", "not approved so far": a phase without a thing it is said of.
  const bare =
    phases.length > 0 &&
    beyond.length === 0 &&
    topic.kind !== 'one' &&
    // "Is the agreement approved?" speaks of one that nobody has named.
    !(slots.has('whether') && slots.has('it') && !several) &&
    // "Og i hvilken kommune blev det afprøvet": of what was spoken of.
    !(asked.inherited && slots.has('it') && slots.has('municipality', 'cluster'));
  if (!lists && !bare) return undefined;
  if (beyond.length > 0 && topic.kind === 'one' && !ofPhase && isOne(asked, topic, several)) return undefined;

  const isMine = slots.has('mine');
  if (isMine && asked.me === undefined) return whoAreYou(asked, 'initiatives');
  const goal = slots.has('goal') ? goalOf(asked) : undefined;
  const below = topic.kind === 'one' && slots.has('belongs') && beyond.length > 0 ? topic.id : undefined;
  const about = beyond.length > 0 && !below && !goal ? ofTopic(asked) : [];
  if (beyond.length > 0 && !below && !goal && about.length === 0) return undefined;
  const reached = reachedIn(asked);
  return asking(
    lean({
      kind: 'initiatives' as const,
      phases,
      kinds: below ? undefined : [...new Set(kinds.map(({ kind }) => kind))],
      focusAreas: goal ? [] : slots.areas,
      goal,
      clusters: slots.clusters,
      municipalities: slots.municipalities,
      parties: phases.includes('awaiting-national') ? [] : partners(asked),
      mine: isMine ? asked.me : undefined,
      parent: below,
      source: reached ? undefined : sourceNamed(asked),
      initiatives: about,
      on: reached ? undefined : past?.on,
      asked: reached ? undefined : past?.asked,
      reached,
      sort: order(asked),
      limit: ranked ? (limitOf(asked) ?? (!several || isOneOf(asked) ? 1 : undefined)) : undefined,
      count: slots.has('how-many') || undefined,
    }),
  );
};

const listing = [
  'which',
  'list',
  'how-many',
  'what',
  'initiative',
  'everything-on',
  'oldest',
  'newest',
  'stale',
  'where',
  'status',
  'planned',
  'history',
] as const;

/** Another noun says what is asked for, or a fact of one thing is. */
function isOfOtherThings({ slots }: Asked): boolean {
  return (
    slots.has('meeting', 'agenda', 'overdue') ||
    (slots.has('milestone') && !slots.has('initiative')) ||
    slots.cues.some(
      (cue) => nounsOfPhases.has(cue.value) && !slots.phases.some((phase) => overlaps(phase, cue)),
    ) ||
    (slots.has('when', 'who') && !slots.has('which', 'list', 'how-many')) ||
    (slots.has('involved') && slots.has('cluster') && slots.municipalities.length > 0)
  );
}

/** Cues whose words may say a phase as well ("vedtaget", "in place"). */
const nounsOfPhases: ReadonlySet<Cue> = new Set<Cue>(['due', 'decision']);

/** One thing is asked about, though a phase or a list is spoken of ("er aftalen om palliation sat på pause"). */
function isOne(asked: Asked, topic: TopicReading & { kind: 'one' }, several: boolean): boolean {
  const { has } = asked.slots;
  if (!several || !has('which', 'list', 'how-many', 'everything-on')) return true;
  return topic.named && !has('which', 'how-many', 'everything-on') && !isPlural(asked);
}

function ofTopic({ slots }: Asked): InitiativeId[] {
  const best = Math.max(0, ...slots.topics.map(({ share }) => share));
  return slots.topics
    .filter(({ share, phrase }) => share >= Math.max(0.5, best - 0.3) || phrase)
    .slice(0, 30)
    .map(({ id }) => id);
}

function order({ slots }: Asked): 'oldest-status' | 'newest-status' | undefined {
  if (slots.has('stale', 'oldest')) return 'oldest-status';
  return slots.has('newest') ? 'newest-status' : undefined;
}

/** The words that name a topic beyond kinds and areas. */
function contentBeyond(asked: Asked): Word[] {
  const { slots } = asked;
  const kindWords = new Set(slots.kinds.flatMap(({ from, to }) => slots.words.slice(from, to)));
  const areaWords = new Set(slots.areaWords);
  const wholeArea = slots.areaWords.length > 1 && slots.has('list', 'everything-on');
  const about = new Set(sourceWords(asked));
  return wholeArea
    ? []
    : slots.content.filter((word) => !kindWords.has(word) && !areaWords.has(word) && !about.has(word));
}
