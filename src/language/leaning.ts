import type { InitiativeId } from '../domain/ids';
import type { Question } from '../queries/question';
import type { Cue } from './cue';
import { says } from './says';
import type { Slots } from './slots';

/** Does an utterance lean on what was last asked: it opens with "og", "hvad med", says "kun", or speaks of "den"? */
export function leansOn(slots: Slots): boolean {
  const [first] = slots.cues.filter(({ value }) => value === 'follow').map(({ from }) => from);
  if (first === 0 || slots.has('only')) return true;
  return slots.content.length === 0 && (slots.has('it') || (slots.has('still') && slots.bodies.length === 0));
}

/** "Hvornår regner man med at være færdig?": when something is, and nothing said that would be listed. */
const asksWhen = ({ has }: Slots): boolean =>
  has('when') &&
  !has('deadline', 'meeting', 'agenda', 'task', 'decision', 'next', 'last', 'list', 'overdue', 'initiative');

/** One word for a fact of the initiative that was last spoken of ("tasks?", "og kilden?"), or when it is. */
export const isFactOf = (slots: Slots, previous: Question): boolean =>
  previous.kind === 'initiative' &&
  (slots.words.length <= 2 || asksWhen(slots)) &&
  slots.content.length === 0 &&
  slots.bodies.length + slots.clusters.length + slots.municipalities.length + slots.areas.length === 0 &&
  slots.when === undefined;

/** Narrows the list that was last shown ("kun de pauserede", "which of them are in Horsens"). */
export const isNarrowing = (slots: Slots, previous: Question): boolean =>
  slots.has('only') && lists.has(previous.kind);

/**
 * A few words that ask nothing by themselves beside a list or an initiative: a time, an order, a number ("i
 * 2022?", "oldest first", "how many is that"), or whether a place is in it.
 */
export function isFragment(slots: Slots, previous: Question): boolean {
  if (slots.words.length > most || slots.content.length > 0 || standsAlone(slots, previous)) return false;
  const places = slots.clusters.length + slots.municipalities.length;
  // "Er Norddjurs med i noget?" asks of all there is.
  if (previous.kind === 'initiative')
    return places > 0 && slots.has('whether', 'involved', 'still') && !says(slots.folded.text, 'in-anything');
  if (previous.kind === 'cluster') return places === 0 && slots.has('municipality');
  const named = slots.bodies.length + places + slots.areas.length;
  return (
    lists.has(previous.kind) &&
    named === 0 &&
    !slots.has('initiative', 'what', 'which', 'who', 'when', 'where') &&
    (slots.when !== undefined || slots.has('oldest', 'newest', 'how-many', 'overdue'))
  );
}

/** Words that a fragment has at the most. */
const most = 7;

const lists: ReadonlySet<Question['kind']> = new Set<Question['kind']>([
  'initiatives',
  'due',
  'tasks',
  'milestones',
  'decisions',
  'orders',
  'meetings',
  'changes',
  'weekly-digest',
  'agreement',
]);

/** The one initiative a question is about, if there is one. */
export function initiativeOf(question: Question | undefined): InitiativeId | undefined {
  if (question && 'initiative' in question) return question.initiative;
  if (question && 'initiatives' in question && question.initiatives) return question.initiatives[0];
  return undefined;
}

/** Does an utterance hold a noun or question word by which it stands on its own? The last question's own is none. */
export function standsAlone(slots: Slots, previous: Question): boolean {
  const own: readonly Cue[] = ownNouns[previous.kind] ?? [];
  return slots.cues.some(({ value }) => nouns.has(value) && !own.includes(value));
}

const ownNouns: { readonly [K in Question['kind']]?: readonly Cue[] } = {
  decisions: ['decision', 'meeting', 'last', 'next'],
  meetings: ['meeting', 'next', 'last', 'when'],
  meeting: ['meeting', 'next', 'agenda'],
  initiatives: ['next'],
  tasks: ['task', 'overdue'],
  due: ['due', 'overdue'],
  body: ['people', 'chair'],
  cluster: ['which', 'who'],
  orders: ['order'],
  changes: ['change'],
  'weekly-digest': ['change', 'next', 'last', 'due', 'digest'],
};

const nouns: ReadonlySet<Cue> = new Set<Cue>([
  ...([
    'meeting',
    'agenda',
    'decision',
    'task',
    'due',
    'overdue',
    'order',
    'change',
    'lead',
    'evaluation',
  ] as const),
  ...([
    'chair',
    'people',
    'vision',
    'principle',
    'goal',
    'indicator',
    'focus-area',
    'effect',
    'milestone',
  ] as const),
  ...(['next', 'last', 'when', 'who', 'parts', 'description', 'history'] as const),
  ...(['year-wheel', 'calendar-link', 'digest', 'subscription', 'status-document', 'agenda-draft'] as const),
]);
