/** Why a file is not taken in; cards has a sentence for each that says what to do, under `import.refused.*`. */
export const unreadableReasons = [
  'empty',
  'too-large',
  'unpacks-too-large',
  'corrupt',
  'password',
  'macros',
  'old-format',
  'pdf',
  'other-format',
  'no-table',
  'no-headings',
  'too-many',
  'personal-number',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** A file that cannot be taken in: what everybody who reads files here throws, and nothing else. */
export class Unreadable extends Error {
  constructor(
    readonly reason: UnreadableReason,
    /** What was found, for the log: never shown. */
    detail: string,
    /** The row it was found in, where it stands in one. */
    readonly row?: number,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'Unreadable';
  }
}
