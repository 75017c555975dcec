/** What a shape looks for in the text as it stands, apart from cues: what the words say, and in the lexicons which they are. */
export const sayings = [
  /** What is handed in for a meeting. */
  'paper',
  /** That it has to be there. */
  'ready',
  /** The deadlines that lead to something. */
  'chain',
  /** A word of the chain itself, which names no topic. */
  'chain-word',
  /** What has to be kept. */
  'have-to',
  /** A condition that something stands under. */
  'provided',
  /** As early as can be. */
  'soonest',
  /** What initiatives tell of how they stand. */
  'status-noun',
  /** Older than it may be. */
  'too-old',
  /** Whoever still has to tell. */
  'owing',
  /** A list in an order. */
  'ranking',
  /** Arranged by focus area. */
  'by-area',
  /** Whoever has something to tell, and nobody in particular. */
  'everybody',
  /** A calendar, or the address of one. */
  'calendar',
  /** The link itself, as against the calendar it leads to. */
  'calendar-link',
  /** That somebody wants to have it. */
  'wanting',
  /** One's own. */
  'own',
  /** How much of something there is, how good it is, or what anybody thinks of it. */
  'of-worth',
  /** In English. */
  'in-english',
  /** In Danish. */
  'in-danish',
  /** That a digest comes by itself. */
  'arriving',
  /** That it has come. */
  'arrived',
  /** Verbs by which a question of yes or no opens. */
  'finite',
  /** Inside of something. */
  'inside',
  /** What a digest is called. */
  'digest-name',
  /** What stands in something written. */
  'contained',
  /** That something happened to somebody. */
  'happened',
  /** How far something is, said as a place. */
  'standing',
  /** A part that has a number. */
  'numbered-part',
  /** A goal that has a number. */
  'goal-word',
  /** What may stand before a number. */
  'number-word',
  /** One thing in the singular. */
  'one-of-them',
  /** More than one day on which somebody meets. */
  'several-dates',
  /** More than one meeting. */
  'several-meetings',
  /** More than one day or meeting. */
  'several-days',
  /** Verbs of what has been. */
  'past-auxiliary',
  /** Verbs of how it stands. */
  'state-auxiliary',
  /** What was decided and not followed up. */
  'backlog',
  /** Verbs of writing a file, which name nothing that it is about. */
  'writing',
  /** About how a digest is sent, not about what stands in it. */
  'sending',
  /** What is done to one thing and tells it from another. */
  'telling-part',
  /** To be shown. */
  'show',
  /** A year by the word. */
  'the-year',
  /** Of the year that is. */
  'of-the-year',
  /** Of the year to come. */
  'next-years',
  /** Of the year before. */
  'last-years',
  /** Of this year. */
  'this-years',
  /** A plan of action. */
  'plan-word',
  /** What somebody is to be reminded of. */
  'reminding',
  /** A health agreement. */
  'health-agreement',
  /** What a year may stand behind. */
  'of-a-year',
  /** How things are is held against how they were. */
  'compared-with',
  /** What the things just asked for are called. */
  'which-they-are',
  /** Others are to be told something. */
  'tell-others',
  /** Whoever asks is to be told something. */
  'tell-me',
  /** That a time has no end. */
  'from-then-on',
  /** As it stood on a day. */
  'as-of',
  /** What a word begins with only to say it louder. */
  'emphatic-beginning',
  /** What was just named, as the subject of a question. */
  'what-was-named',
  /** Who has no part in something. */
  'left-out',
  /** Where the items of a meeting lie. */
  'on-the-table',
  /** What takes more in than was said. */
  'also',
  /** An auxiliary that says nothing of a state by itself. */
  'does',
  /** Somebody with a title: a lead, and not merely who has it on their desk. */
  'called-lead',
  /** What is still to be decided, or always is: by whom, and not who did. */
  'decides',
  /** What has come of something, in whatever words go on. */
  'come-to',
  /** A word by which a question opens. */
  'opens-question',
  /** The week that is. */
  'this-week',
  /** What stands before the time of day at which something begins. */
  'clock-from',
  /** What stands before the time of day at which it ends. */
  'clock-to',
  /** Before noon or after. */
  'half-of-day',
  /** What stands before something that is not there yet. */
  'a-new',
  /** A greeting before what is asked. */
  'hello',
  /** What askers do, told without saying that it is them. */
  'self-told',
  /** A meeting, by the word alone. */
  'meeting-word',
  /** That something comes again and again, or in what language. */
  'regularly',
  /** By which a question about digests or reminders opens, whatever wish it holds. */
  'opens-doubt',
  /** What stands before one that is not there yet, or one of several. */
  'one-more',
  /** A digest, by the beginning of its word. */
  'digest-noun',
  /** The digest that is there. */
  'the-digest',
  /** Earlier than. */
  'before',
  /** Without waiting. */
  'at-once',
  /** Something written into a digest. */
  'line-noun',
  /** Where something is to be written. */
  'into',
  /** What stands before the word for a digest. */
  'which-digest',
  /** Words by which a question asks. */
  'asking-word',
  /** What opens a question of yes or no behind a verb of asking. */
  'asks-whether',
  /** Verbs of asking and telling. */
  'asking-verb',
  /** Whom is spoken to or of between a verb of asking and what is asked. */
  'beside-asking',
  /** Whoever asks, or is spoken of without a name. */
  'asker',
  /** The asker as somebody a sentence is about. */
  'tells-self',
  /** What points back to something told before. */
  'points-back',
  /** What stands before a question that follows from something told. */
  'so-then',
  /** What may stand before something that is told. */
  'tells-first',
  /** Verbs by which an approval is told. */
  'told-verb',
  /** That somebody says no. */
  'declining',
  /** A week, as a unit. */
  'week-unit',
  /** A month, as a unit. */
  'month-unit',
  /** Later than. */
  'after',
  /** Earlier than something named. */
  'earlier',
  /** What came before the thing last spoken of. */
  'the-one-before',
  /** What comes after the thing last spoken of. */
  'the-one-after',
  /** A day, as a length. */
  'day-length',
  /** A week, as a length. */
  'week-length',
  /** A month, as a length. */
  'month-length',
  /** To the end of what was said. */
  'to-its-end',
  /** The first of a list. */
  'top-of-list',
  /** Endings of nouns that name more than one. */
  'plural-end',
  /** Verbs by which something is asked of what was just told. */
  'asks-of-it',
  /** What money is counted in. */
  'sum-of-money',
  /** Initiatives in one word with what they are about. */
  'initiatives-of',
  /** Words for more than one initiative, by their endings. */
  'several-initiatives',
  /** That nothing is to come. */
  'no-more',
  /** A particle by which something is turned off, which stands before times, too. */
  'turned-off',
  /** That somebody wants to have something, or turns it on. */
  'turning-on',
  /** Another time. */
  'again',
  /** To be reminded of doing something oneself. */
  'own-errand',
  /** By which somebody asks whether they are reminded. */
  'do-you-remind',
  /** By which somebody asks for something politely. */
  'would-you',
  /** To be told of it at another time. */
  'remind-me',
  /** The thing that is spoken of. */
  'that-thing',
  /** What stands before it. */
  'about-it',
  /** A polite word at the end. */
  'thanking-last',
  /** What stands before a length of time. */
  'for-length',
  /** Once in two weeks. */
  'every-second',
  /** Once in a week. */
  'every',
  /** All of it. */
  'whole',
  /** What stands between a length of time and what comes after it. */
  'days-before-it',
  /** The day before something. */
  'day-ahead',
  /** What stands before a time of day. */
  'clock-at',
  /** Words by which a question asks for more than yes or no. */
  'asks-open',
  /** Other words by which a sentence asks for something. */
  'opens-sentence',
  /** What joins one question to another. */
  'joins',
  /** A wish that is a question without its mark. */
  'imperative',
  /** What stands before the day by which something is to be done. */
  'before-limit',
  /** What joins two things of which the same is asked. */
  'either-of',
  /** What stands between two of which one is enough. */
  'one-or-other',
  /** Whoever it may be, in a question of yes or no. */
  'any-of-them',
  /** Verbs by which somebody tells what others ask. */
  'asks-for-others',
  /** What turns from what was told to what is asked. */
  'but',
  /** Words by which something is asked other than its time. */
  'asks-what',
  /** What is handed in before a meeting. */
  'meeting-paper',
  /** What is sent out before it. */
  'meeting-agenda',
  /** Days on which people work. */
  'working-day',
  /** Days of any kind. */
  'any-day',
  /** That so much time is left until then. */
  'ahead-of',
  /** Whatever there is, and not what was spoken of. */
  'in-anything',
] as const;
export type Saying = (typeof sayings)[number];

/** One language's words for each. A star stands for any letters; without it a word is meant as it is written. */
export type Sayings = { readonly [S in Saying]: readonly string[] };
