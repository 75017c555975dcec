import type { Question } from '../queries/question';
import type { Cue } from './cue';
import { overlaps } from './found';
import type { Name } from './names';
import { isOf } from './question-kinds';
import type { Asked } from './shapes/shape';
import type { Word } from './words';

/** Fields by which a question is about what the words search for: it has used them. */
export const topical = [
  ...(['initiative', 'initiatives', 'parent', 'goal', 'facts', 'term', 'match', 'name'] as const),
  ...(['task', 'milestone', 'thing', 'indicator'] as const),
];

/** The card of one thing tells all that is known of it, and so of whoever is named beside; a list has to be narrowed. */
const ofOne = isOf(
  ...(['initiative', 'meeting', 'body', 'task', 'milestone', 'decision', 'person', 'term', 'help'] as const),
  ...(['agenda-item', 'deadline-chain', 'agreement', 'approvals', 'status-document'] as const),
  ...(['cluster', 'municipality'] as const),
);
/** What is told of the whole region may name it, or whom a figure was counted at. */
const ofEverybody = isOf('facts', 'measurements', 'clusters', 'municipalities', 'implementation');
/** Lists of what is somebody's. */
const ofAnybody = isOf('tasks', 'due', 'initiatives', 'milestones');
/** Cards of one thing that tell nothing of any place, though they may stand beside one in a sentence. */
const placeless = isOf('meeting', 'agreement', 'term', 'deadline-chain', 'person');
/** Lists that focus areas say nothing of, or that are found by words of which areas are made. */
const ofNoArea = isOf('facts', 'sources', 'measurements', 'history', 'implementation', 'people', 'feeds');

/** Lists of places, and of what places do. */
const ofPlaces = isOf('clusters', 'municipalities', 'implementation', 'people');

const ofPlace: ReadonlySet<Cue> = new Set<Cue>([
  ...(['cluster', 'municipality', 'cluster-lead', 'secretariat-role'] as const),
]);

/** Whoever is waited for, or has not approved yet, is no condition of its own, but has to be told of. */
const awaitsOthers = (question: Question): boolean =>
  question.kind === 'initiatives' &&
  (question.phases ?? []).some((phase) => phase === 'awaiting-national' || phase === 'awaiting-approval');

/** Whom a name may mean; a bare place is a cluster or a municipality. */
const idsOf = (name: Exclude<Name, { as: 'person' }>) =>
  name.as === 'place' ? [name.cluster, name.municipality] : [name.id];

/**
 * The words of names that a question, and those `beside` it, leave out of account, and which it would have to be
 * narrowed by.
 */
export const unusedNames = (asked: Asked, question: Question, beside: readonly Question[] = []): Word[] =>
  awaitsOthers(question) ? [] : leftOut(asked, question, beside);

/** The names of those who are waited for: a list of what awaits others is right, but is not of theirs only. */
export const awaitedNames = (asked: Asked, question: Question): Word[] =>
  awaitsOthers(question) ? leftOut(asked, question, []) : [];

function leftOut({ slots, reader }: Asked, question: Question, beside: readonly Question[]): Word[] {
  const held = JSON.stringify([question, ...beside]);
  const { bodies, clusters, municipalities, areas, datedBodies, words, when } = slots;
  const one = ofOne(question);
  const isOfPlace = 'initiative' in question && question.kind !== 'history';
  const narrowing = [
    // A meeting that is named has its body.
    ...(one || ofEverybody(question) || when?.meeting !== undefined || 'meeting' in question ? [] : bodies),
    ...((one && !placeless(question)) || isOfPlace ? [] : [...clusters, ...municipalities]),
    // A topic lies in its area.
    ...(one || ofNoArea(question) || topical.some((field) => field in question) ? [] : areas),
  ];
  const unused = narrowing.filter(
    (id) => !held.includes(`"${id}"`) && !datedBodies.some((dated) => dated === id),
  );
  // "The municipalities" that are listed are nobody beside them.
  const kinds = slots.cues.filter(({ value }) => ofPlace.has(value));
  // "Hvad er der til Ulrik Wilbek": a list of everybody's is not theirs.
  const passesPerson = ofAnybody(question) && !('mine' in question);
  return reader.names
    .find(words)
    .filter((hit) => !(ofPlaces(question) && kinds.some((kind) => overlaps(kind, hit))))
    .filter(({ values }) =>
      values.some((name) =>
        name.as === 'person' ? passesPerson : idsOf(name).some((one) => unused.some((id) => id === one)),
      ),
    )
    .flatMap(({ from, to }) => words.slice(from, to));
}
