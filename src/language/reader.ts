import type { TermId } from '../domain/ids';
import { cueBook } from './cue-book';
import type { MeetingDay } from './dates/read-dates';
import { type Name, nameBook } from './names';
import { PhraseBook } from './phrases';
import { Spelling } from './spelling';
import { buildTopics, type Topics } from './topics';
import type { Vocabulary } from './vocabulary';

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

/** Builds a reader from a vocabulary; done once for each state of a register. */
export function buildReader(vocabulary: Vocabulary): Reader {
  const names = nameBook(vocabulary);
  const topics = buildTopics(vocabulary);
  const terms = new PhraseBook<TermId>();
  for (const { id, name, abbreviations } of vocabulary.terms)
    for (const form of [...(name.da ?? '').split('/'), ...(name.en ?? '').split('/'), ...abbreviations])
      terms.add(form.replace(/\(.*?\)/g, ' '), id);
  return {
    vocabulary,
    names,
    topics,
    terms,
    spelling: new Spelling([...cueBook.stems, ...names.stems, ...terms.stems, ...topics.nameStems]),
    meetingDays: meetingDaysOf(vocabulary),
  };
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
