import type { InitiativeId } from '../domain/ids';
import type { Question } from '../queries/question';
import type { Cue } from './cue';
import type { Slots } from './slots';

/** Does an utterance lean on what was last asked: it opens with "og", "hvad med", or speaks of "den"? */
export function leansOn(slots: Slots): boolean {
  const [first] = slots.cues.filter(({ value }) => value === 'follow').map(({ from }) => from);
  if (first === 0) return true;
  return slots.content.length === 0 && (slots.has('it') || (slots.has('still') && slots.bodies.length === 0));
}

/** The one initiative a question is about, if there is one. */
export function initiativeOf(question: Question | undefined): InitiativeId | undefined {
  if (question?.kind === 'initiative') return question.initiative;
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
  tasks: ['task'],
  due: ['due'],
  orders: ['order'],
  changes: ['change'],
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
]);
