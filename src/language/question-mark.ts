import type { Folded } from './fold';

/** Does an utterance end as a question does? Who tells something, or wants it done, leaves the mark out. */
export const endsAsQuestion = ({ folded }: { folded: Folded }): boolean => /\?\s*$/.test(folded.text);
