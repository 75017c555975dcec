import type { Part, Relation, Unit } from './expression';

type Words<V> = Readonly<Record<string, V>>;

/**
 * "this", "next", "last" before a unit. `rolling` says when the words count from today instead of naming the
 * next unit of the calendar: "de næste uger" and "the next week" with an article, "seneste uge" always.
 */
export interface Step {
  step: -1 | 0 | 1;
  rolling: 'never' | 'with-article' | 'always';
}

/** The words of one language that a time is said with, in ordinary spelling. */
export interface DateWords {
  numbers: Words<number>;
  ordinals: Words<number>;
  /** What follows a digit to make it an ordinal ("8th"). */
  ordinalEndings: readonly string[];
  months: Words<number>;
  /** Month words that are other words too: read only where a number or one of `cues` stands beside them. */
  weakMonths: readonly string[];
  /** Words of seasons that are verbs too, before one of `behindVerbs`: "deadlines fall in March". */
  verbSeasons: readonly string[];
  behindVerbs: readonly string[];
  weekdays: Words<number>;
  weakWeekdays: readonly string[];
  /** "i mandags": the weekday just gone. */
  pastWeekdays: Words<number>;
  cues: readonly string[];
  units: Words<Unit>;
  /** "ugen", "the week": the one we are in. */
  theUnits: Words<Unit>;
  /** "ugens", "the week's". */
  ofTheUnits: Words<Unit>;
  steps: Words<Step>;
  /** Whole phrases that name a unit by its distance from this one ("i år", "the week after next"). */
  unitSteps: Words<{ unit: Unit; step: number }>;
  /** Phrases that name a day by its distance from today. */
  days: Words<number>;
  now: readonly string[];
  /** "siden sidst". */
  lastTime: readonly string[];
  weekWords: readonly string[];
  quarterWords: readonly string[];
  halfWords: readonly string[];
  /** Letters that stand right before a number: "Q1", "H2", "u48". */
  quarterLetters: readonly string[];
  halfLetters: readonly string[];
  weekLetters: readonly string[];
  /** "nr." between a word and its number. */
  numberWords: readonly string[];
  seasons: Words<string>;
  holidays: Words<string>;
  parts: Words<Part>;
  /** Parts a year in two digits may follow ("primo 24"). */
  shortYearParts: readonly string[];
  /** The part behind the period: "årets udgang", "year end". */
  partNouns: Words<Part>;
  /** One word for the end of the unit we are in ("månedsskiftet", "eoy"). */
  unitEnds: Words<Unit>;
  halves: Words<number>;
  rest: readonly string[];
  later: readonly string[];
  earlier: readonly string[];
  /** Behind a period: "året ud". */
  outTo: readonly string[];
  last: readonly string[];
  articles: readonly string[];
  dayArticles: readonly string[];
  of: readonly string[];
  and: readonly string[];
  but: readonly string[];
  /** Between the two ends of a range. */
  rangeTo: readonly string[];
  rangeFrom: readonly string[];
  between: readonly string[];
  relations: Words<Relation>;
  relationsBehind: Words<Relation>;
  /** Small words of a clause between "before" and its day ("before we meet on the 8th"). */
  clause: readonly string[];
  /** What is done by somebody: "by SSG" behind it is no time. */
  agents: readonly string[];
  /** Verbs of beginning: with "not … before" they mean "from". */
  begin: readonly string[];
  not: readonly string[];
  /** "om tre uger", "in three weeks". */
  ahead: readonly string[];
  aheadBehind: readonly string[];
  /** "for tre uger siden": the word before, where there is one. */
  agoBefore: readonly string[];
  agoBehind: readonly string[];
  rollingAhead: readonly string[];
  rollingBack: readonly string[];
  /** Between a unit and a day of it: "the week of", "ugen med". */
  holding: readonly string[];
  leadingUpTo: readonly string[];
  halfMore: readonly string[];
  meetings: readonly string[];
  /** Those of them that are several: "the upcoming meetings" are no one day. */
  severalMeetings: readonly string[];
  meetingEndings: readonly string[];
  in: readonly string[];
  ordinary: readonly string[];
  monthWord: readonly string[];
  yearWord: readonly string[];
  every: readonly string[];
  clock: readonly string[];
  /** Finite verbs of the past: they leave no doubt. */
  pastVerbs: readonly string[];
  /** Verbs that look ahead. */
  futureVerbs: readonly string[];
  /** What looks back where nothing looks ahead ("godkendt", "decided"). */
  participles: readonly string[];
  /** What looks ahead where nothing looks back ("frist", "due"). */
  futureNouns: readonly string[];
  function: readonly string[];
  /** Nouns that are numbered ("spor 2"), by stem: what they end in may vary. */
  numbered: readonly string[];
  /** Words a year belongs to as a name ("sundhedsaftalen 2024-2027"), by the end of the word. */
  yearNamed: readonly string[];
  /** The same, but only with two years ("planer 2019-2023"). */
  yearRangeNamed: readonly string[];
  /** Before an age or an amount ("over 65"). */
  than: readonly string[];
  /** What a duration defines, instead of dating it ("genindlæggelser inden for 30 dage"), by stem. */
  measured: readonly string[];
  clockUnits: readonly string[];
  /** What a number counts that could be a year ("2000 borgere"). */
  counted: readonly string[];
}
