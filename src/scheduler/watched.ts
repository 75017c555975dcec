import { within } from '../lib/within';
import type { Digests } from './digests';
import { type DigestFigures, figuresOf } from './health';
import type { Look } from './look';
import type { DigestParts } from './parts';

/** Whether digests go out, for whoever keeps the program running. */
export interface Health {
  /** The store answers and holds every register, and the rounds come. */
  ready: boolean;
  store: 'answers' | 'silent';
  /** Collaborations in whose register nothing was ever written: it was not put in yet, or this is another store. */
  empty: string[];
  /** When the last round ended, in UTC; `null` before the first one. */
  lastRound: string | null;
  /** By collaboration; empty where the store is silent. */
  digests: Record<string, DigestFigures>;
}

/** How long a round may stay away, in milliseconds: longer than one of ten thousand digests takes under Teams' limits. */
const longestRound = 10 * 60_000;
/** The log tells how it stands at least so often, in milliseconds. */
const hour = 3_600_000;
/** How long the store may take to answer, in milliseconds of the wall's time. */
const patience = 5_000;
/** An answer is as good for so many milliseconds: who asks again and again costs the store nothing. */
const fresh = 1_000;

/**
 * Digests whose rounds are watched: the log tells how it stands after a round in which something was done, and once an
 * hour; `health` tells it when asked.
 */
export function watched(
  digests: Digests,
  parts: DigestParts,
  look: (collaboration: string, now: number) => Promise<Look>,
): { round(now: number, stopping?: AbortSignal): Promise<void>; health(): Promise<Health> } {
  const { collaborations, now, log } = parts;
  const opened = now();
  let ended: number | undefined;
  let told: number | undefined;
  let last: { at: number; answer: Promise<Health> } | undefined;

  async function figuresAt(at: number): Promise<Pick<Health, 'digests' | 'empty'>> {
    const seen: Pick<Health, 'digests' | 'empty'> = { digests: {}, empty: [] };
    for (const one of collaborations) {
      const found = await look(one, at);
      if (found.picture.sequence === 0) seen.empty.push(one);
      seen.digests[one] = figuresOf(found, parts, await parts.reminded.current(one, at));
    }
    return seen;
  }

  async function lookedAt(at: number): Promise<Health> {
    const seen = await within(patience, figuresAt(at)).catch((error: unknown) => {
      log.warn({ err: error }, 'The store did not answer when it was asked how it stands');
    });
    return {
      ready: seen?.empty.length === 0 && at - (ended ?? opened) <= longestRound,
      store: seen === undefined ? 'silent' : 'answers',
      empty: seen?.empty ?? [],
      lastRound: ended === undefined ? null : new Date(ended).toISOString(),
      digests: seen?.digests ?? {},
    };
  }

  return {
    async round(at, stopping) {
      const before = digests.done();
      await digests.round(at, stopping);
      ended = now();
      const wasBusy = digests.done() > before;
      if (stopping?.aborted || !(wasBusy || told === undefined || Math.abs(ended - told) >= hour)) return;
      told = ended;
      for (const [collaboration, figures] of Object.entries((await figuresAt(ended)).digests))
        log.info({ collaboration, ...figures }, 'How it stands with the digests');
    },
    health() {
      const at = now();
      if (!last || Math.abs(at - last.at) >= fresh) last = { at, answer: lookedAt(at) };
      return last.answer;
    },
  };
}
