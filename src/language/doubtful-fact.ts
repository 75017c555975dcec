import type { BodyId, InitiativeId, PartyId } from '../domain/ids';
import type { Aspect, Question } from '../queries/question';
import { isStopWord, isTelling } from './analyse';
import type { Cue } from './cue';
import { positions } from './found';
import { isOrdinary } from './ordinary';
import { isSaid, says } from './says';
import { type Asked, type Reading, saidTopic } from './shapes/shape';
import type { Word } from './words';

/** What is offered where nobody can be sure that it was meant. */
const offered: readonly Aspect[] = ['status', 'description', 'involved', 'next'];

/** Cues that ask for a status, or of which a status tells. */
const ofState = [
  ...(['status', 'history', 'change', 'still', 'planned', 'evaluation', 'beginning', 'ending'] as const),
  ...(['approved', 'decision', 'in-force', 'set-up', 'held', 'current', 'newest'] as const),
] as const satisfies readonly Cue[];

/** Cues that only say what kind of thing is named, or that it is to be shown. */
const naming: ReadonlySet<Cue> = new Set<Cue>([
  ...(['initiative', 'one-thing', 'agreement', 'list', 'it', 'follow', 'only', 'new', 'parts'] as const),
]);

/**
 * Which initiative is meant is clear, but nothing asks for its status, and more than its name was said: what there is to
 * tell of it is told, and that nobody knows whether that was asked. `undefined` where no fact is in doubt.
 */
export function doubtfulFact({ slots, inherited }: Asked, reading: Reading): Reading | undefined {
  if (reading.outcome !== 'question') return undefined;
  if (reading.question.kind === 'body' && reading.question.aspect === 'role' && saysMore(slots))
    return ofBody(slots, reading.question.body);
  if (reading.question.kind !== 'initiative') return undefined;
  const { question } = reading;
  const { aspect, also, on, place, match } = question;
  if (aspect !== 'status' || inherited || (also ?? on ?? place ?? match) !== undefined) return undefined;
  if (slots.phases.length > 0 || slots.has(...ofState) || isNameAlone(slots)) return undefined;
  if (asksHowItGoes(slots, question.initiative)) return undefined;
  const words = saidTopic(slots);
  if (isSurelyMeant(slots, question.initiative) && !isUntold(slots))
    return {
      outcome: 'question',
      question: { ...question, aspect: 'overview' },
      unused: [{ words, of: 'fact' }],
    };
  const options = offered.map((each) => ({ label: undefined, question: { ...question, aspect: each } }));
  return { outcome: 'clarify', about: 'shape', words, options };
}

/** It is named outright, or by several words of what it is called: no single word led there by chance. */
const isSurelyMeant = ({ topics }: Asked['slots'], id: InitiativeId): boolean =>
  topics.some((topic) => topic.id === id && (topic.phrase !== undefined || topic.calledBy.size > 1));

/** A figure, what something is worth or thought to be, and what somebody wants changed: no overview tells that. */
const isUntold = ({ folded, has }: Asked['slots']): boolean =>
  has('editing') || folded.text.includes('%') || says(folded.text, 'of-worth');

/** "Er aftalen kommet ud at virke": whatever it has come to, its status tells, where all that is named is what it is called. */
const asksHowItGoes = (
  { words, cues, content, titleWords, topics }: Asked['slots'],
  id: InitiativeId,
): boolean => {
  const calledBy = topics.find((topic) => topic.id === id)?.calledBy;
  const isOfIt = (word: Word): boolean => titleWords.includes(word) || calledBy?.has(word.stem) === true;
  const opening = cues.find(({ value, from }) => value === 'whether' && from <= 1);
  if (!opening) return false;
  // "Do people like it" asks of the people.
  const ofItself = !isSaid(words[opening.from]?.text ?? '', 'does');
  const comesTo = words.some(({ text }) => isSaid(text, 'come-to'));
  return (ofItself || comesTo) && content.every(isOfIt);
};

/** What a body is, what it has to do, and when it meets. */
function ofBody(slots: Asked['slots'], body: BodyId): Reading {
  const questions: readonly Question[] = [
    { kind: 'tasks', parties: [body as string as PartyId] },
    { kind: 'meetings', which: 'next', bodies: [body] },
    { kind: 'decisions', bodies: [body] },
    { kind: 'body', body, aspect: 'role' },
  ];
  return {
    outcome: 'clarify',
    about: 'shape',
    words: slots.folded.original.trim(),
    options: questions.map((question) => ({ label: undefined, question })),
  };
}

/** Is something said of a body that is no question of what it is ("what is SSG *waiting* for")? */
function saysMore({ words, cues, phases, names, has }: Asked['slots']): boolean {
  const said = new Set([...cues, ...phases, ...names].flatMap(positions));
  return (
    !has('meaning', 'role', 'description') &&
    words.some(
      ({ text, stem }, at) => !said.has(at) && (isTelling(text) || (!isStopWord(text) && isOrdinary(stem))),
    )
  );
}

/** Is nothing asked by any of its words? */
function isNameAlone({ words, cues, kinds, content, areaWords }: Asked['slots']): boolean {
  const named = new Set([...content, ...areaWords]);
  const asking = new Set(cues.filter(({ value }) => !naming.has(value)).flatMap(positions));
  const inKind = new Set(kinds.flatMap(positions));
  return words.every(
    (word, at) =>
      named.has(word) ||
      inKind.has(at) ||
      (!asking.has(at) && (isStopWord(word.text) || !isOrdinary(word.stem))),
  );
}
