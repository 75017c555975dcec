import type { TermId } from '../domain/ids';
import { atOnce, type Steps } from '../lib/steps';
import { cueBook } from './cue-book';
import type { MeetingDay } from './dates/read-dates';
import { conceptsOf } from './glossary/concepts';
import { type Name, nameBook } from './names';
import { PhraseBook } from './phrases';
import { Spelling } from './spelling';
import { Topics } from './topics';
import type { Vocabulary } from './vocabulary';
import { wishBook } from './wish-book';

/** What is needed to read utterances about one register: its names, its topics and its words. */
export interface Reader {
  vocabulary: Vocabulary;
  names: PhraseBook<Name>;
  topics: Topics;
  terms: PhraseBook<TermId>;
  /** Corrects words towards those of questions and names; topics forgive slips by themselves. */
  spelling: Spelling;
  /** The exactly dated meetings in order of time, with the words their bodies go by. */
  meetingDays: readonly MeetingDay[];
}

/** Builds a reader from a vocabulary in one stretch. */
export const buildReader = (vocabulary: Vocabulary): Reader => atOnce(renewedReader(vocabulary));

/**
 * Builds a reader from a vocabulary in small steps, out of an earlier reader where there is one: what is called as
 * before is kept. The earlier one is used up by that, and must not be read with any more.
 */
export function* renewedReader(vocabulary: Vocabulary, before?: Reader): Steps<Reader> {
  const has = (...kinds: (keyof Vocabulary)[]): boolean =>
    before !== undefined &&
    kinds.every((kind) => JSON.stringify(before.vocabulary[kind]) === JSON.stringify(vocabulary[kind]));
  const sameTerms = has('terms');
  const sameNames = has('bodies', 'clusters', 'municipalities', 'people', 'areas', 'agreements');
  const names = before && sameNames ? before.names : nameBook(vocabulary);
  yield;
  const terms = before && sameTerms ? before.terms : termBook(vocabulary);
  const topics = before && sameTerms ? before.topics : new Topics(conceptsOf(vocabulary));
  yield;
  yield* topics.become(vocabulary);
  const spelling = before?.spelling ?? new Spelling();
  yield* spelling.become(stemsOf(names, terms, topics));
  return { vocabulary, names, topics, terms, spelling, meetingDays: meetingDaysOf(vocabulary) };
}

function* stemsOf(names: PhraseBook<Name>, terms: PhraseBook<TermId>, topics: Topics): Iterable<string> {
  yield* cueBook.stems;
  yield* wishBook.stems;
  yield* names.stems;
  yield* terms.stems;
  yield* topics.nameStems;
}

function termBook({ terms }: Vocabulary): PhraseBook<TermId> {
  const book = new PhraseBook<TermId>();
  for (const { id, name, abbreviations } of terms)
    for (const form of [...(name.da ?? '').split('/'), ...(name.en ?? '').split('/'), ...abbreviations])
      book.add(form.replace(/\(.*?\)/g, ' '), id);
  return book;
}

function meetingDaysOf({ bodies, calendar }: Vocabulary): MeetingDay[] {
  const words = new Map(
    bodies.map(({ id, abbreviations, name }) => [
      id as string,
      [...abbreviations, name.da ?? '', name.en ?? ''],
    ]),
  );
  return calendar
    .map((meeting) => ({ ...meeting, abbreviations: words.get(meeting.body) ?? [] }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
