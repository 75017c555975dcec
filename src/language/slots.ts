import type { Day } from '../domain/day';
import type { BodyId, InitiativeId } from '../domain/ids';
import type { Locale } from '../domain/prose';
import { isStopWord } from './analyse';
import { contentWords } from './content-words';
import type { Cue } from './cue';
import { cueBook } from './cue-book';
import { bodiesInDates, dateWords } from './dated-words';
import { type DateMention, type DateReading, readDates } from './dates/read-dates';
import type { Folded } from './fold';
import { isInside, placeOf, positions, type Stretch } from './found';
import { gapsOf } from './gaps';
import { joined } from './joined-time';
import { findNames, type NamedThings, nameWords, sortNames } from './named';
import { withoutNamed } from './named-cues';
import type { Name } from './names';
import type { PhraseHit } from './phrases';
import { type Pointers, readPointers } from './pointers';
import type { Reader } from './reader';
import type { Topic } from './topic';
import type { Word } from './words';

/** Everything an utterance says, before it is decided what is asked. */
export interface Slots extends NamedThings, Omit<Pointers, 'asking'> {
  folded: Folded;
  words: Word[];
  locale: Locale;
  /** Does it hold any of these cues? */
  has(...cues: Cue[]): boolean;
  dates: DateReading;
  /** The time the question is about: the first mention, a plain meeting ("næste SSG") only where it is alone. */
  when: DateMention | undefined;
  /** Bodies that are named only to tell a time ("inden næste SSG"). */
  datedBodies: BodyId[];
  /** The words nothing else explains: what a topic is searched with. */
  content: Word[];
  topics: Topic<InitiativeId>[];
  /** Names of others than initiatives, as they stand. */
  names: PhraseHit<Name>[];
  /** The words that name an initiative outright. */
  titleWords: Word[];
}

/** Reads every slot of an utterance. `words` are already freed of polite frames and mended. */
export function readSlots(folded: Folded, words: Word[], locale: Locale, reader: Reader, today: Day): Slots {
  const called = reader.topics
    .named(words)
    .filter((name) => name.to - name.from > 1 || isDistinct(words[name.from]));
  const names = findNames(words, reader, called);
  const dates = readDates(
    folded,
    { today, meetings: reader.meetingDays },
    [
      ...called.filter(({ from, to }) => to - from > 1),
      ...names.filter(({ values }) => values.some(({ as }) => as !== 'place')),
    ].map((stretch) => placeOf(folded, words, stretch)),
  );
  const inDate = new Set(
    dateWords(folded, words, { ...dates, mentions: dates.mentions.filter(({ meeting }) => !meeting) }),
  );
  const { asking, ...read } = readPointers(
    words,
    [...called, ...names.filter((hit) => hit.to - hit.from > 1 && !isOfPlaces(words, hit))],
    reader.terms.find(words),
    gapsOf(words, [...called, ...names]),
  );
  // "Første halvår" is a time; its "første" asks for no first meeting.
  const pointers = {
    ...read,
    // "Siden septembermødet i SSU" speaks of nobody who sits in it.
    cues: read.cues.filter(
      (cue) =>
        !positions(cue).every((at) => inDate.has(at)) &&
        !(cue.to - cue.from > 2 && inDate.has(cue.from) && cue.value === 'people'),
    ),
    phases: read.phases.filter((phase) => !positions(phase).every((at) => inDate.has(at))),
  };
  const named = sortNames(names, words, pointers.cues);
  // "The working group on vascular disease" is not its work, unless a fact of the work is asked.
  const ofWork =
    pointers.cues.some(({ value }) => factsOfWork.has(value)) &&
    !pointers.cues.some(({ value }) => value === 'meeting');
  // "Hvad er Præhospitalet inde over": a party is spoken of, and not what goes by its name.
  const asks = (...wanted: Cue[]): boolean => pointers.cues.some(({ value }) => wanted.includes(value));
  const ofParty =
    asks('task', 'role', 'chair') || (asks('involved') && asks('what', 'which') && !asks('who'));
  const isOfBody = (title: Stretch): boolean =>
    !ofWork && (isInside(title, names) || (ofParty && names.some((name) => isBodyAt(name, title))));
  const titled = new Set(called.filter((title) => !isOfBody(title)).flatMap(positions));
  const explained = new Set([...asking, ...nameWords(names), ...dateWords(folded, words, dates)]);
  const kindWords = new Set(pointers.kinds.flatMap(positions));
  const content = contentWords(words, { titled, explained, names, cues: pointers.cues }, reader);
  const onlyAreas = named.areaWords.length > 0 && content.every((word) => named.areaWords.includes(word));
  // The word for its kind says little of which one is meant.
  const weighty = content.filter((word) => !kindWords.has(words.indexOf(word)));
  const topics = onlyAreas
    ? []
    : reader.topics
        .initiatives(words, content, weighty.length > 0 ? weighty : content)
        .filter(({ phrase }) => !phrase || !isOfBody(phrase));
  const cues = withoutNamed(pointers.cues, { words, content, topics, names }, reader.vocabulary);
  return {
    folded,
    words,
    locale,
    ...pointers,
    cues,
    ...named,
    has: (...wanted) => cues.some(({ value }) => wanted.includes(value)),
    dates,
    datedBodies: bodiesInDates(folded, words, dates, names),
    when: joined(
      dates.mentions,
      dates.mentions.find(({ meeting, relation }) => meeting === undefined || relation !== 'on') ??
        dates.mentions[0],
    ),
    content,
    names,
    titleWords: words.filter((_, at) => titled.has(at)),
    topics,
  };
}

/** Is it a body's name that stands in just these words? */
const isBodyAt = ({ from, to, values }: PhraseHit<Name>, title: Stretch): boolean =>
  from === title.from && to === title.to && values.every(({ as }) => as === 'body');

/** What no group has: it is asked of what the group works on. */
const factsOfWork: ReadonlySet<Cue> = new Set<Cue>([
  ...(['set-up', 'history', 'status', 'when', 'evaluation', 'effect'] as const),
]);

/** "The municipalities", "sundhedsklyngerne": who is called by what they are. */
const isOfPlaces = (words: readonly Word[], { from, to, values }: PhraseHit<Name>): boolean =>
  values.every(({ as }) => as === 'body') &&
  cueBook
    .find(words.slice(to - 1, to))
    .some((hit) => hit.values.some((value) => value.to === 'cue' && placeCues.has(value.cue))) &&
  words.slice(from, to - 1).every(({ text }) => isStopWord(text) || text === 'health' || text === 'de');
const placeCues: ReadonlySet<Cue> = new Set<Cue>(['cluster', 'municipality']);

/** A one-word name that is no small word of a question. */
const isDistinct = (word: Word | undefined): boolean =>
  word !== undefined && !isStopWord(word.text) && !cueBook.stems.has(word.stem);
