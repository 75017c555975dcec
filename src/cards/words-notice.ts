/** What is said where no button helps: the way on is in words. */
export type WordsNotice =
  /** They are of an organisation, or write from one, that the bot does not answer in; its id is what can be let in. */
  | { kind: 'stranger'; tenant: string | undefined }
  /** What somebody wrote into a field, where one has to choose, is none of its choices. */
  | { kind: 'no-such-choice'; missing: string; label: string; choices: readonly string[] };
