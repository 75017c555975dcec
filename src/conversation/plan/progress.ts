import type { PlanNotice } from '../../cards/plan-notice';
import type { Desk } from '../desk';
import { type Said, saying } from '../occasion';

/** Told how many rows are settled, and of how many where that is known. */
export type Progress = (done: number, of?: number) => void;

/** How often it is said how far work is: after each part of the whole, else after so many rows. */
const parts = 10;
const everyRows = 1_000;

/** How far long work is, as a post of its own below what was said meanwhile. */
export interface ProgressPost {
  note: Progress;
  /** From now on somebody waits for it. */
  begin(): void;
  /** What came of the work takes its place: waits for what is being said, and takes the post away. */
  end(): Promise<void>;
}

/** Opens the post of some work: one that is changed in place, and never said before it proves to take long. */
export function progressPost(
  said: Said,
  desk: Desk,
  work: Omit<Extract<PlanNotice, { kind: 'plan-progress' }>, 'kind' | 'done' | 'of'>,
): ProgressPost {
  const { messenger } = desk;
  const place = said.event.place.id;
  let [isAwaited, shown] = [false, 0];
  let post: string | undefined;
  let saidSoFar: Promise<void> = Promise.resolve();

  async function show(done: number, of: number | undefined): Promise<void> {
    const { card, summary, text } = saying({ kind: 'plan-progress', ...work, done, of }, said);
    if (post !== undefined) {
      await messenger.update(place, post, { card, summary, text });
      return;
    }
    const sent = await messenger.send(place, { card, summary, text });
    if (sent.ok) post = sent.post;
  }

  return {
    note(done, of) {
      const step = Math.floor(of === undefined ? done / everyRows : (done * parts) / of);
      if (!isAwaited || step <= shown || done === of) return;
      shown = step;
      saidSoFar = saidSoFar.then(() => show(done, of)).catch(desk.lost);
    },
    begin() {
      isAwaited = true;
    },
    async end() {
      isAwaited = false;
      await saidSoFar;
      if (post !== undefined) await messenger.delete(place, post).catch(desk.lost);
    },
  };
}
