import type { AgreementId, BodyId, ClusterId, FocusAreaId, MunicipalityId } from '../domain/ids';
import type { Span } from '../domain/span';
import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { groupForms } from './group-names';
import { PhraseBook } from './phrases';
import type { Vocabulary } from './vocabulary';

/** Something an utterance names other than an initiative. */
export type Name =
  | { as: 'body'; id: BodyId }
  | { as: 'cluster'; id: ClusterId }
  | { as: 'municipality'; id: MunicipalityId }
  /** A bare place name, which can be a cluster, a municipality or both. */
  | { as: 'place'; cluster: ClusterId | undefined; municipality: MunicipalityId | undefined }
  | { as: 'area'; id: FocusAreaId }
  | { as: 'agreement'; id: AgreementId }
  | { as: 'person'; name: string };

/** Place names that are words of their own: read as a place only where clusters are spoken of. */
export const ordinaryWords: ReadonlySet<string> = new Set(['midt', 'vest', 'odder', 'central', 'west']);

/** What an agreement is called by one of its years. */
const inYear = ['sundhedsaftale', 'aftalen', 'SA', 'health agreement', 'agreement', 'sundhedsaftale fra'];

/** The years an agreement holds for; none where it has no end. */
const yearsOf = ({ from, to }: Span): number[] => {
  const [first, last] = [Number(from?.slice(0, 4)), Number(to?.slice(0, 4))];
  return Array.from({ length: last - first + 1 || 0 }, (_, at) => first + at);
};

const englishPlaces: { readonly [danish: string]: readonly string[] } = {
  Midt: ['Central', 'Mid'],
  Vest: ['West', 'Western'],
};
/** Abbreviations that are common words in one of the languages. */
const ambiguousAbbreviations: ReadonlySet<string> = new Set([
  'who',
  'al',
  'ok',
  'ag',
  'praksis',
  'klynge',
  'klyngerne',
]);

/** The names of a register as phrases. */
export function nameBook(vocabulary: Vocabulary): PhraseBook<Name> {
  const book = new PhraseBook<Name>();
  const places = new Map<string, Extract<Name, { as: 'place' }>>();
  const place = (name: string): Extract<Name, { as: 'place' }> => {
    const known = places.get(name) ?? { as: 'place' as const, cluster: undefined, municipality: undefined };
    places.set(name, known);
    return known;
  };

  for (const { id, names } of vocabulary.clusters) {
    const cluster: Name = { as: 'cluster', id };
    const bases = new Set(names.map((name) => name.replace(/-?klyngen$/i, '')));
    for (const base of [...bases, ...[...bases].flatMap((name) => englishPlaces[name] ?? [])]) {
      for (const form of [
        `${base}klynge`,
        `${base}klyngerne`,
        `${base} klynge`,
        `klyngen i ${base}`,
        `klynge ${base}`,
        `${base} sundhedsklynge`,
        `sundhedsklyngen i ${base}`,
        `sundhedsklynge ${base}`,
        `${base} cluster`,
        `${base} health cluster`,
        `cluster ${base}`,
        `cluster of ${base}`,
        `cluster in ${base}`,
        `cluster in the ${base}`,
        `${base}s cluster`,
      ])
        book.add(form, cluster);
      place(base).cluster = id;
    }
  }
  for (const { id, name } of vocabulary.municipalities) {
    const base = name.replace(/ kommune$/i, '');
    const municipality: Name = { as: 'municipality', id };
    for (const form of [
      `${base} kommune`,
      `kommunen ${base}`,
      `kommunen i ${base}`,
      `${base} municipality`,
      `municipality of ${base}`,
      `${base} byråd`,
    ])
      book.add(form, municipality);
    place(base).municipality = id;
  }
  for (const [base, name] of places) book.add(base, name);

  for (const { id, name, abbreviations, isWorkingGroup } of vocabulary.bodies) {
    const body: Name = { as: 'body', id };
    for (const form of [name.da, name.en, ...abbreviations])
      if (form && !ambiguousAbbreviations.has(form.toLowerCase())) {
        const bare = form.replace(/\(.*?\)/g, ' ').split(/ – |,/)[0] ?? form;
        if (bare.trim().length > 1 && !isWorkingGroup) book.add(bare, body);
      }
  }
  const groups = vocabulary.bodies.filter(({ isWorkingGroup }) => isWorkingGroup);
  const forms = groupForms(groups.map(({ name }) => name));
  for (const [at, { id }] of groups.entries())
    for (const form of forms[at] ?? []) book.add(form, { as: 'body', id });
  for (const { parties, areas } of [danish, english]) {
    for (const [id, words] of Object.entries(parties))
      if (vocabulary.bodies.some((body) => body.id === id))
        for (const word of words) book.add(word, { as: 'body', id: id as BodyId });
    for (const [id, words] of Object.entries(areas))
      for (const area of vocabulary.areas)
        if (area.id === id) for (const word of words) book.add(word, { as: 'area', id: area.id });
  }
  for (const { id, title } of vocabulary.areas)
    for (const name of [title.da, title.en])
      if (name) book.add(name.replace(/\(.*?\)/g, ' '), { as: 'area', id });

  const newest = [...vocabulary.agreements].sort((a, b) =>
    (a.valid.from ?? '') > (b.valid.from ?? '') ? -1 : 1,
  )[0]?.id;
  for (const { id, title, valid } of vocabulary.agreements) {
    const years = `${valid.from?.slice(0, 4)} ${valid.to?.slice(0, 4)}`;
    const short = `${valid.from?.slice(2, 4)} ${valid.to?.slice(2, 4)}`;
    for (const form of [
      title.da?.split(' – ')[0],
      title.en,
      ...yearsOf(valid).flatMap((year) => inYear.map((words) => `${words} ${year}`)),
      `sundhedsaftale ${years}`,
      `aftalen ${years}`,
      `${years} agreement`,
      `agreement ${years}`,
      `agreement for ${years}`,
      `health agreement ${years}`,
      `SA ${years}`,
      years,
      ...(id === newest ? ['den nye aftale', 'ny aftale', 'the new agreement', 'new agreement'] : []),
      `aftalen ${short}`,
      `aftalen for ${short}`,
      `sundhedsaftalen ${short}`,
      `sundhedsaftalen for ${short}`,
      `agreement ${short}`,
      `agreement for ${short}`,
      `${years} aftalen`,
    ])
      if (form) book.add(form, { as: 'agreement', id });
  }
  for (const { name } of vocabulary.people) {
    const person: Name = { as: 'person', name };
    book.add(name, person);
    const family = name.split(' ').at(-1);
    if (family && family.length > 3) book.add(family, person);
  }
  return book;
}
