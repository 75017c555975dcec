import type { InitiativeId } from '../../domain/ids';
import { contains } from '../../domain/span';
import { aspectCues } from './aspects';
import { ofKindAndYear } from './of-kind-and-year';
import { isThingAt, onlyOneAt, placedAt } from './of-place';
import { type Asked, familyOf } from './shape';

/** Which initiative an utterance is about, and how sure that is. */
export type TopicReading =
  | { kind: 'one'; id: InitiativeId; named: boolean }
  | { kind: 'several'; ids: InitiativeId[] }
  | { kind: 'weak'; ids: InitiativeId[] }
  | { kind: 'none' };

/** Every initiative that may be meant. */
export function idsOf(topic: TopicReading): InitiativeId[] {
  if (topic.kind === 'none') return [];
  return topic.kind === 'one' ? [topic.id] : topic.ids;
}

/** The share of the words a topic must have, where it is not named outright. */
const enough = 0.5;
/** A runner-up this near to the best makes it a question back. */
const near = 0.75;

const half = 0.5;

/** Settles the topic: named outright, found with enough of the words, or not sure. */
export function topicOf(asked: Asked): TopicReading {
  // "Hvad med fodboldholdet?" speaks of something else; "og hvem leder den?" of what was spoken of.
  const { content, has } = asked.slots;
  const inherited = content.length === 0 || has(...aspectCues) ? asked.inherited : undefined;
  const ofYear = ofKindAndYear(asked);
  if (ofYear) return { kind: 'one', id: ofYear, named: true };
  const [first, ...rest] = ofItsKind(asked);
  const [named, another] = asked.slots.topics.filter(({ phrase }) => phrase?.exact);
  const alike = named && !another ? undefined : ofOneKind(asked);
  if (alike) return alike;
  const local = first && (named || !isThingAt(asked)) ? undefined : onlyOneAt(asked);
  if (local) return { kind: 'one', id: local, named: false };
  const agreement = first ? undefined : agreementAsked(asked);
  if (agreement) return { kind: 'one', id: agreement, named: false };
  if (!first) return inherited ? { kind: 'one', id: inherited, named: false } : { kind: 'none' };
  if (first.phrase === undefined && (first.share < enough || first.faint)) {
    return { kind: 'weak', ids: [first, ...rest].slice(0, 3).map(({ id }) => id) };
  }
  // What has all the words is meant, rather than what has half of them more often.
  const whole =
    first.phrase === undefined && first.share <= enough && content.length > asked.slots.kinds.length
      ? rest.find(({ share }) => share === 1)
      : undefined;
  if (whole && whole.score > half * first.score) return { kind: 'one', id: whole.id, named: false };
  const rivals = rest.filter(
    ({ score, share }) => score > near * first.score && share >= enough && share > first.share - 0.3,
  );
  const length = ({ phrase }: typeof first): number =>
    phrase ? phrase.to - phrase.from + (phrase.exact ? 0.5 : 0) : 0;
  // A name of one word that leaves half of the words yields to what has more of them.
  const fuller = rivals.find(({ share }) => share >= first.share + 0.3);
  if (fuller && first.phrase && length(first) < 2 && first.share <= enough)
    return { kind: 'one', id: fuller.id, named: false };
  const outright = first.phrase !== undefined && !rivals.some((rival) => length(rival) >= length(first));
  if (rivals.length === 0 || outright)
    return { kind: 'one', id: first.id, named: first.phrase !== undefined };
  const ids = [first, ...rivals].map(({ id }) => id);
  const there = placedAt(asked, ids);
  if (there) return { kind: 'one', id: there, named: false };
  const head = ids.find((id) => {
    const family = familyOf(asked.reader, id);
    return ids.every((other) => family.includes(other));
  });
  // Where all are parts of one of them, that one is meant.
  if (head) return { kind: 'one', id: head, named: false };
  return { kind: 'several', ids: ids.slice(0, 4) };
}

/** Nothing but the word for a kind ("handleplanen"): the one of that kind, or which of them. */
function ofOneKind({ slots, reader }: Asked): TopicReading | undefined {
  const [kind, other] = new Set(slots.kinds.map(({ value }) => value));
  if (!kind || other || slots.content.length === 0 || slots.content.length > slots.kinds.length)
    return undefined;
  const ofKind = reader.vocabulary.initiatives.filter(({ group }) => group === kind);
  // "The action plan for older people": the area tells which of them.
  const inArea = ofKind.filter(({ area }) => slots.areas.some((named) => named === area));
  const own = (inArea.length > 0 ? inArea : ofKind).map(({ id }) => id);
  const [only, second] = own;
  if (only && !second) return { kind: 'one', id: only, named: false };
  const ranked = slots.topics.map(({ id }) => id).filter((id) => own.includes(id));
  const ids = [...new Set([...ranked, ...own])].slice(0, 4);
  return ids.length > 1 ? { kind: 'several', ids } : undefined;
}

/** The kinds of initiatives that people call an agreement. */
export const agreementKinds: readonly string[] = ['cooperation-agreement', 'framework-agreement'];

export const saysAgreement = ({ words }: Asked['slots']): boolean =>
  words.some(({ stem }) => stem === 'agreement' || stem === 'aftal');

/** Topics with those of the kind that was said put first ("the campaign on smoking cessation"). */
function ofItsKind({ slots, reader }: Asked): Asked['slots']['topics'] {
  const said = new Set<string>(slots.kinds.map(({ value }) => value));
  if (saysAgreement(slots)) for (const kind of agreementKinds) said.add(kind);
  if (said.size === 0) return slots.topics;
  const groups = new Map(reader.vocabulary.initiatives.map(({ id, group }) => [id, group]));
  const isOfIt = ({ id }: { id: InitiativeId }): boolean => said.has(groups.get(id) ?? '');
  const [first] = slots.topics;
  const own = slots.topics.find((topic) => isOfIt(topic) && topic.share >= enough);
  // What has the kind that was said and all the words is meant, unless something else is named outright.
  const lift = first && own && !first.phrase ? Math.max(1.6, first.score / own.score) : 1.6;
  return slots.topics
    .map((topic) => ({ ...topic, score: topic.score * (isOfIt(topic) ? lift : 0.7) }))
    .sort((a, b) => b.score - a.score);
}

/** An agreement that is spoken of is on the work plan too, as an initiative of the same id. */
function agreementAsked({ slots, reader, today }: Asked): InitiativeId | undefined {
  if (!slots.has('agreement') && slots.agreements.length === 0) return undefined;
  const agreements = [...reader.vocabulary.agreements].sort((a, b) =>
    (a.valid.from ?? '') < (b.valid.from ?? '') ? -1 : 1,
  );
  const meant =
    agreements.find(({ id }) => slots.agreements.includes(id)) ??
    (slots.has('new') ? agreements.at(-1) : agreements.find(({ valid }) => contains(valid, today)));
  return reader.vocabulary.initiatives.find(({ id }) => String(id) === String(meant?.id))?.id;
}
