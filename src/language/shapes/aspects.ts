import type { MilestoneType } from '../../domain/task';
import type { Aspect } from '../../queries/question';
import type { Cue } from '../cue';
import { isSaid } from '../says';
import { wordsOf } from '../words';
import type { Asked } from './shape';
import { isYesOrNo } from './yes-or-no';

/** The facts asked for, the weightiest first. The order of the tests is the order of their weight. */
export function aspectsOf({ slots }: Asked): Aspect[] {
  const { has, phases } = slots;
  const when = has('when');
  if (stands(slots)) return ['status'];
  // Why something is as it is, is told by what was said of it, if anything is.
  if (has('why') && (phases.length > 0 || has('overdue', 'not', 'lacks', 'lacking', 'status', 'change')))
    return when ? ['dates', 'status', 'history'] : ['status', 'history'];
  const asked: (Aspect | false)[] = [
    has('unrecorded') && !(has('who') && has('involved')) && 'unrecorded',
    has('effect') && !has('evaluation', 'when', 'status') && !(has('who') && has('approved')) && 'effect',
    (has('cluster', 'municipality', 'where') || slots.clusters.length + slots.municipalities.length > 0) &&
      (has('which', 'where', 'how-many', 'whether', 'list', 'what') || (has('involved') && !has('who'))) &&
      !has('lead', 'due', 'source') &&
      !(has('status') && !has('cluster', 'municipality')) &&
      'places',
    // "Hvilken gruppe sidder med den?" asks for no coordinator.
    has('body', 'working-group') &&
      has('which', 'what') &&
      !when &&
      !has('decision', 'approved') &&
      'involved',
    has('lead') && 'lead',
    when && has('decision', 'approved') && 'decisions',
    (when || (has('milestone') && !has('what'))) && 'dates',
    has('who', 'body') && has('decision', 'approved') && 'decisions',
    has('who') && phases.some(({ value }) => value.phase === 'closed') && 'decisions',
    has('who') && has('approved') && 'involved',
    has('who', 'involved') && (has('who', 'which') || (has('list') && !has('status'))) && 'involved',
    has('evaluation') && 'dates',
    has('in-force', 'due') && 'dates',
    has('history') && 'history',
    has('set-up') && 'history',
    has('task') && 'tasks',
    has('decision') && 'decisions',
    has('source') && 'source',
    has('parts', 'principle', 'belongs') &&
      has('which', 'what', 'list', 'how-many', 'parts') &&
      !has('when') &&
      !has('status') &&
      'parts',
    has('next') && 'next',
    ((has('description', 'goal') && !(has('status') && isMerelyAbout(slots))) ||
      (has('meaning', 'what-is') && !has('status', 'approved'))) &&
      'description',
    has('milestone', 'planned', 'beginning', 'ending') && !has('status') && !asksWhether(slots) && 'dates',
    has('involved') && !has('status', 'description') && slots.phases.length === 0 && 'involved',
  ];
  if (isYesOrNo(slots) && !has('decision', 'order', 'task', 'agenda')) return ['status'];
  const [first] = asked.filter((aspect): aspect is Aspect => aspect !== false);
  if (!first) return ['status'];
  if (has('unrecorded') && first !== 'unrecorded') return [first, 'unrecorded'];
  // When it was decided is told with its other dates.
  if (first === 'decisions' && when) return [first, 'dates'];
  // Who is to decide stands with those who take part, as long as nobody has.
  if (first === 'decisions' && asksWhoDecides(slots)) return [first, 'involved'];
  // Who runs it may be a group; who is the lead is somebody who is called so.
  if (first === 'lead' && !slots.words.some(({ text }) => isSaid(text, 'called-lead')))
    return [first, 'involved'];
  return [first];
}

/** "Who gets to decide it": whose it is to decide, and not who did. */
export const asksWhoDecides = ({ has, words }: Asked['slots']): boolean =>
  has('who') && words.some(({ text }) => isSaid(text, 'decides'));

/** "Anyone started?": whether it is so, and not when. */
const asksWhether = ({ has, words }: Asked['slots']): boolean =>
  !has('when', 'planned', 'milestone', 'what', 'which') &&
  words.some(({ text }) => isSaid(text, 'any-of-them'));

/** "The state of the agreement, about palliation": the word only says of what. */
const isMerelyAbout = ({ cues, words }: Asked['slots']): boolean =>
  cues.every(
    ({ value, from, to }) => value !== 'description' || (to - from === 1 && words[from]?.text === 'about'),
  );

/** Cues by which an utterance asks a fact of an initiative itself. */
export const aspectCues = [
  ...(['unrecorded', 'lead', 'when', 'who', 'where', 'involved', 'evaluation', 'in-force', 'due'] as const),
  ...(['history', 'set-up', 'order', 'effect', 'task', 'decision', 'agenda', 'meeting', 'source'] as const),
  ...(['parts', 'next', 'description', 'goal', 'change', 'milestone', 'planned', 'status'] as const),
] as const satisfies readonly Cue[];

/** "Hvor stod aftalen i Syddjurs da", "where are we with it": not a place but how far it is. */
const stands = ({ words, has, when, clusters }: Asked['slots']): boolean =>
  has('where') &&
  !has('cluster', 'municipality', 'source', 'lead', 'involved', 'next') &&
  clusters.length === 0 &&
  !words.some(({ stem }) => happening.has(stem)) &&
  (when !== undefined || words.some(({ text }) => isSaid(text, 'standing')));
/** Verbs of what is done somewhere. */
const happening: ReadonlySet<string> = new Set(
  wordsOf({
    text: 'afproeves afproevet koerer foregaar arbejdes arbejder implementeres testes proeves udrulles gaelder bruges deltager happen happening tried trialled tested run running used implemented rolled apply',
  }).map(({ stem }) => stem),
);

export function dateTypesOf({ slots }: Asked): MilestoneType[] | undefined {
  if (slots.has('evaluation')) return ['evaluation'];
  if (slots.has('decision', 'approved')) return ['decision'];
  if (slots.has('in-force')) return ['start', 'milestone'];
  if (slots.has('beginning') || slots.phases.some(({ value }) => value.phase === 'started'))
    return ['start', 'period'];
  if (slots.has('ending')) return ['end', 'period'];
  if (slots.has('status') && slots.has('when')) return ['milestone'];
  return undefined;
}
