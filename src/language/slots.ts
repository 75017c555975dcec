import type { Day } from '../domain/day';
import type {
  AgreementId,
  BodyId,
  ClusterId,
  FocusAreaId,
  InitiativeId,
  MunicipalityId,
} from '../domain/ids';
import type { InitiativeKind } from '../domain/initiative';
import type { Phase } from '../domain/phase';
import type { Locale } from '../domain/prose';
import { isStopWord } from './analyse';
import type { Cue } from './cue';
import { cueBook, type Pointer } from './cue-book';
import { type DateMention, type DateReading, readDates } from './dates/read-dates';
import type { Folded } from './fold';
import { type Name, ordinaryWords } from './names';
import type { PhraseHit } from './phrases';
import type { Reader } from './reader';
import type { Topic } from './topics';
import { stemOf, type Word } from './words';

/** A stretch of words and what it was read as. */
export interface Found<T> {
  from: number;
  to: number;
  value: T;
}

/** Everything an utterance says, before it is decided what is asked. */
export interface Slots {
  folded: Folded;
  words: Word[];
  locale: Locale;
  cues: Found<Cue>[];
  has(...cues: Cue[]): boolean;
  phases: Found<{ phase: Phase | 'started'; negated: boolean }>[];
  kinds: Found<InitiativeKind>[];
  dates: DateReading;
  /** The time the question is about: the first mention, where there is one. */
  when: DateMention | undefined;
  bodies: BodyId[];
  clusters: ClusterId[];
  municipalities: MunicipalityId[];
  /** Place names that can be a cluster or a municipality, where nothing tells which. */
  places: Extract<Name, { as: 'place' }>[];
  areas: FocusAreaId[];
  areaWords: Word[];
  agreements: AgreementId[];
  people: string[];
  /** The words nothing else explains: what a topic is searched with. */
  content: Word[];
  topics: Topic<InitiativeId>[];
}

/** The day and the meetings that dates are read against. */
export interface Today {
  today: Day;
}

/** Reads every slot of an utterance. `words` are already freed of polite frames and corrected. */
export function readSlots(folded: Folded, words: Word[], locale: Locale, reader: Reader, day: Today): Slots {
  const named = reader.topics.named(words).filter(({ from, to }) => to - from > 1 || isDistinct(words, from));
  const inName = new Set(named.flatMap(({ from, to }) => range(from, to)));
  const nameHits = reader.names.find(words).filter((hit) => !insideLonger(hit, named));
  const taken = new Set(nameHits.filter(isFirm).flatMap(({ from, to }) => range(from, to)));
  const protectedSpans = [...named.filter(({ to, from }) => to - from > 1), ...nameHits].map(({ from, to }) =>
    spanOf(folded, words, from, to),
  );
  const dates = readDates(folded, { today: day.today, meetings: meetingDays(reader) }, protectedSpans);
  const inDate = new Set(
    dates.mentions.flatMap((mention) =>
      words.flatMap((word, at) =>
        (folded.at[word.start] ?? 0) >= mention.start && (folded.at[word.start] ?? 0) < mention.end
          ? [at]
          : [],
      ),
    ),
  );

  const all = cueBook.find(words, true).filter((hit) => !insideLonger(hit, named, true));
  const pointers = all.filter((hit) => hit.values.some(isQuestionWord) || !insideLonger(hit, all));
  const cues: Found<Cue>[] = pointers.flatMap(({ from, to, values }) =>
    values.flatMap((value) => (value.to === 'cue' ? [{ from, to, value: value.cue }] : [])),
  );
  const kinds = longestOnly(pointers, 'kind').flatMap(({ from, to, values }) =>
    values.flatMap((value) => (value.to === 'kind' ? [{ from, to, value: value.kind }] : [])),
  );
  const nots = cues.filter(({ value }) => value === 'not');
  const phases = longestOnly(pointers, 'phase').flatMap(({ from, to, values }) =>
    values.flatMap((value) =>
      value.to === 'phase'
        ? [
            {
              from,
              to,
              value: {
                phase: value.phase,
                negated: nots.some((not) => not.to <= from && from - not.to <= 4),
              },
            },
          ]
        : [],
    ),
  );

  const cued = new Set(
    pointers
      .filter(({ values }) => !values.every(({ to }) => to === 'kind'))
      .flatMap(({ from, to }) => range(from, to)),
  );
  const content = words.filter(
    (word, at) =>
      inName.has(at) || !(isStopWord(word.text) || cued.has(at) || taken.has(at) || inDate.has(at)),
  );
  const names = nameHits.flatMap(({ values }) => values);
  const areaWords = nameHits
    .filter(({ values }) => values.some(({ as }) => as === 'area'))
    .flatMap(({ from, to }) => words.slice(from, to));
  const onlyAreas = areaWords.length > 0 && content.every((word) => areaWords.includes(word));
  const clusterTalk = cues.some(({ value }) => value === 'cluster');
  const municipalTalk = cues.some(({ value }) => value === 'municipality');
  const places = nameHits
    .filter(
      ({ from, to }) => !(to - from === 1 && ordinaryWords.has(words[from]?.text ?? '') && !clusterTalk),
    )
    .flatMap(({ values }) => values)
    .flatMap((name) => (name.as === 'place' ? [name] : []));
  const sure = (name: Extract<Name, { as: 'place' }>): 'cluster' | 'municipality' | undefined =>
    name.cluster && (clusterTalk || !name.municipality)
      ? 'cluster'
      : name.municipality && (municipalTalk || !name.cluster)
        ? 'municipality'
        : undefined;
  const ids = <A extends 'body' | 'area' | 'agreement' | 'cluster' | 'municipality'>(as: A) => [
    ...new Set(names.flatMap((name) => (name.as === as ? [name.id as Extract<Name, { as: A }>['id']] : []))),
  ];
  return {
    folded,
    words,
    locale,
    cues,
    has: (...wanted) => cues.some(({ value }) => wanted.includes(value)),
    phases,
    kinds,
    dates,
    when: dates.mentions[0],
    bodies: ids('body'),
    clusters: [
      ...new Set([
        ...ids('cluster'),
        ...places.flatMap((name) => (sure(name) === 'cluster' && name.cluster ? [name.cluster] : [])),
      ]),
    ],
    municipalities: [
      ...new Set([
        ...ids('municipality'),
        ...places.flatMap((name) =>
          sure(name) === 'municipality' && name.municipality ? [name.municipality] : [],
        ),
      ]),
    ],
    places: places.filter((name) => sure(name) === undefined),
    areas: ids('area'),
    areaWords,
    agreements: ids('agreement'),
    people: [...new Set(names.flatMap((name) => (name.as === 'person' ? [name.name] : [])))],
    content,
    topics: onlyAreas ? [] : reader.topics.initiatives(words, content),
  };
}

/** Question words count even inside a longer phrase ("hvad er" is also "hvad"). */
const isQuestionWord = (pointer: Pointer): boolean =>
  pointer.to === 'cue' && ['what', 'which', 'who', 'when', 'not'].includes(pointer.cue);

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** A one-word name that is no small word of a question. */
const isDistinct = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && !isStopWord(word.text) && !cueBook.stems.has(stemOf(word.text));
};

const insideLonger = (
  hit: { from: number; to: number },
  others: readonly { from: number; to: number }[],
  orEqual = false,
): boolean =>
  others.some(
    ({ from, to }) => from <= hit.from && to >= hit.to && (orEqual || to - from > hit.to - hit.from),
  );

/** Names that are surely names, so that their words are no topic words. */
const isFirm = (hit: PhraseHit<Name>): boolean =>
  hit.values.some(
    ({ as }) =>
      as === 'body' ||
      as === 'cluster' ||
      as === 'municipality' ||
      as === 'place' ||
      as === 'person' ||
      as === 'agreement',
  );

const longestOnly = (hits: readonly PhraseHit<Pointer>[], to: Pointer['to']): PhraseHit<Pointer>[] => {
  const own = hits.filter(({ values }) => values.some((value) => value.to === to));
  return own.filter((hit) => !own.some((other) => other !== hit && insideLonger(hit, [other])));
};

const spanOf = (
  folded: Folded,
  words: readonly Word[],
  from: number,
  to: number,
): { start: number; end: number } => ({
  start: folded.at[words[from]?.start ?? 0] ?? 0,
  end: folded.at[words[to - 1]?.end ?? 0] ?? folded.original.length,
});

const calendars = new WeakMap<Reader, Parameters<typeof readDates>[1]['meetings']>();
function meetingDays(reader: Reader): Parameters<typeof readDates>[1]['meetings'] {
  const known = calendars.get(reader);
  if (known) return known;
  const names = new Map(
    reader.vocabulary.bodies.map(({ id, abbreviations, name }) => [
      id as string,
      [...abbreviations, name.da ?? ''],
    ]),
  );
  const days = reader.vocabulary.meetings
    .flatMap(({ id, body, when, exact, state }) =>
      exact && when.from && (state === 'held' || state === 'planned' || state === 'expected')
        ? [{ id, body, day: when.from, abbreviations: names.get(body) ?? [], state }]
        : [],
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  calendars.set(reader, days);
  return days;
}
