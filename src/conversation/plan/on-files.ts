import type { Desk } from '../desk';
import type { Event } from '../event';
import type { SentFile } from '../files';
import { type Occasion, type Said, saying } from '../occasion';
import { together } from '../replies';
import type { Reply } from '../reply';
import { inGoodTime } from './in-good-time';
import { withheldPlan } from './own-draft';
import { progressPost } from './progress';
import { readIn } from './read-in';

type Files = Extract<Event, { kind: 'files' }>;

/** What is said to files that somebody sent; `answered` is what is said to the words beside them. */
export async function onFiles(occasion: Occasion<Files>, answered: () => Promise<Reply>): Promise<Reply> {
  const { event, desk } = occasion;
  const said = { ...occasion, locale: event.locale ?? 'da' };
  const documents = event.files.filter(({ kind }) => kind === 'document');
  const hasWords = /[\p{L}\p{N}]/u.test(event.text);
  const [document, ...others] = documents;
  if (!document) {
    const image = saying({ kind: 'plan-image' }, said);
    // Who shows a picture beside a question wants the answer.
    return hasWords ? together([await answered(), image]) : image;
  }
  const withheld = withheldPlan(said);
  if (withheld || !desk) return withheld ?? saying({ kind: 'plan-secretariat' }, said);
  if (others.length > 0)
    return saying({ kind: 'plan-several', files: documents.map(({ name }) => name) }, said);
  return reading(said, desk, document, hasWords);
}

/** Reads a file in; where that takes long, who sent it is told so, and of the end by a post of its own. */
async function reading(said: Said, desk: Desk, file: SentFile, hasWords: boolean): Promise<Reply> {
  return inGoodTime(said, desk, 'message', (progress) => readIn(said, desk, file, { hasWords, progress }), {
    meanwhile: { kind: 'plan-reading', file: file.name },
    progress: progressPost(said, desk, { doing: 'reading', file: file.name }),
    failed: { kind: 'plan-not-fetched', file: file.name, reason: 'failed', most: 0 },
  });
}
