import type { AgreementId, BodyId, ClusterId, FocusAreaId, MunicipalityId } from '../domain/ids';
import type { Cue } from './cue';
import { cueBook } from './cue-book';
import { type Found, isInside, positions, type Stretch } from './found';
import { type Name, ordinaryWords } from './names';
import type { PhraseHit } from './phrases';
import type { Reader } from './reader';
import { isSaid } from './says';
import type { Word } from './words';

type PlaceName = Extract<Name, { as: 'place' }>;

/** Whom and what an utterance names, other than initiatives. */
export interface NamedThings {
  bodies: BodyId[];
  clusters: ClusterId[];
  municipalities: MunicipalityId[];
  /** Place names that can be a cluster or a municipality, where nothing tells which. */
  places: PlaceName[];
  areas: FocusAreaId[];
  areaWords: Word[];
  agreements: AgreementId[];
  people: string[];
}

/** Where names stand, longest first to come; those inside the name of an initiative are part of that. */
export const findNames = (
  words: readonly Word[],
  reader: Reader,
  titles: readonly Stretch[],
): PhraseHit<Name>[] =>
  reader.names.find(words).filter((hit) => !isInside(hit, titles) && (hit.exact || !isLoose(words, hit)));

/** A word of questions with another ending ("klynge" for "klyngerne") names nobody. */
const isLoose = (words: readonly Word[], { from, to }: Stretch): boolean =>
  to - from === 1 && cueBook.stems.has(words[from]?.stem ?? '');

/** The positions of words that are surely a name, and so say nothing of a topic. */
export const nameWords = (hits: readonly PhraseHit<Name>[]): Set<number> =>
  new Set(hits.filter(({ values }) => values.some(({ as }) => as !== 'area')).flatMap(positions));

/** Sorts the names found. Talk of clusters or municipalities tells what a bare place name is. */
export function sortNames(
  hits: readonly PhraseHit<Name>[],
  words: readonly Word[],
  cues: readonly Found<Cue>[],
): NamedThings {
  const spoken = (cue: Cue): boolean => cues.some(({ value }) => value === cue);
  const clusterTalk = spoken('cluster') || spoken('cluster-lead');
  const isPlaceHere = ({ from, to }: Stretch): boolean =>
    clusterTalk ||
    to - from > 1 ||
    !ordinaryWords.has(words[from]?.text ?? '') ||
    isSaid(words[from - 1]?.text ?? '', 'inside');
  const names = hits.flatMap((hit) => {
    // "Psykiatrien" is the area people ask about; as a party it is called by its full name.
    const isArea = hit.values.some(({ as }) => as === 'area');
    return hit.values.filter(({ as }) => (as !== 'place' || isPlaceHere(hit)) && !(isArea && as === 'body'));
  });
  const places = names.flatMap((name) => (name.as === 'place' ? [name] : []));
  // "Horsens- og Aarhusklyngen": what is joined to a cluster is one.
  const joined = new Set(
    hits.flatMap(({ from, to, values }, at) => {
      const beside = [hits[at - 1], hits[at + 1]].some(
        (other) =>
          other?.values.some(({ as }) => as === 'cluster') &&
          isJoined(words, other.to <= from ? { from: other.to, to: from } : { from: to, to: other.from }),
      );
      return beside ? values : [];
    }),
  );
  const sure = (place: PlaceName): 'cluster' | 'municipality' | undefined => {
    if (place.cluster && (clusterTalk || joined.has(place) || !place.municipality)) return 'cluster';
    if (place.municipality && (spoken('municipality') || !place.cluster)) return 'municipality';
    return undefined;
  };
  const ids = <A extends 'body' | 'area' | 'agreement' | 'cluster' | 'municipality'>(as: A) =>
    names.flatMap((name) => (name.as === as ? [name.id as Extract<Name, { as: A }>['id']] : []));
  const settled = <T>(as: 'cluster' | 'municipality', pick: (place: PlaceName) => T | undefined): T[] =>
    places.flatMap((place) => (sure(place) === as ? [pick(place)] : [])).filter((id) => id !== undefined);
  return {
    bodies: unique(ids('body')),
    clusters: unique([...ids('cluster'), ...settled('cluster', ({ cluster }) => cluster)]),
    municipalities: unique([
      ...ids('municipality'),
      ...settled('municipality', ({ municipality }) => municipality),
    ]),
    places: places.filter((place) => sure(place) === undefined),
    areas: unique(ids('area')),
    areaWords: hits
      .filter(({ values }) => values.some(({ as }) => as === 'area'))
      .flatMap(({ from, to }) => words.slice(from, areaNouns.has(words[to]?.text ?? '') ? to + 1 : to)),
    agreements: unique(ids('agreement')),
    people: unique(names.flatMap((name) => (name.as === 'person' ? [name.name] : []))),
  };
}

/** One word between two names that makes them two of a kind. */
const isJoined = (words: readonly Word[], { from, to }: Stretch): boolean =>
  to - from === 1 && isSaid(words[from]?.text ?? '', 'either-of');

/** "The elderly *area*" is no more than the elderly. */
const areaNouns: ReadonlySet<string> = new Set(['area', 'theme', 'field', 'omraadet', 'omraade', 'temaet']);

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
