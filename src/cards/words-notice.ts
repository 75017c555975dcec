/** What is said where no button helps: the way on is in words. */
export type WordsNotice =
  /** They are of an organisation, or write from one, that the bot does not answer in; its id is what can be let in. */
  | { kind: 'stranger'; tenant: string | undefined }
  /** What somebody wrote into a field, where one has to choose, is none of its choices. */
  /** A button was pressed in words that no card they see has; `titles` are those there are. */
  | { kind: 'no-such-button'; words: string; titles: readonly string[] }
  | { kind: 'no-such-choice'; missing: string; label: string; choices: readonly string[] };
