import type { InitiativeId } from '../domain/ids';
import { isStopWord } from './analyse';
import { isOrdinary } from './ordinary';
import { isSaid } from './says';
import type { Word } from './words';

/** A topic an utterance may mean. `phrase` is the stretch of words that names it outright, where one does. */
export interface Topic<Id> {
  id: Id;
  score: number;
  /** Which share of the utterance's content words it has, 0–1. */
  share: number;
  phrase: { from: number; to: number; exact: boolean } | undefined;
  /** It answers by nothing but one word of what is told of it. */
  faint: boolean;
  /** The stems of the words that count which it answers to, and those that are part of what it is called. */
  stems: ReadonlySet<string>;
  calledBy: ReadonlySet<string>;
  /** Those that are part of it in these words, not in others for the same. */
  speltBy: ReadonlySet<string>;
}

/** Whether a word tells initiatives apart: many an ordinary one, and what is handed in for a meeting, tells of none. */
const tells = (stem: string): boolean => !isOrdinary(stem) && !isSaid(stem, 'paper');

/** The name of an initiative, written out in the words `from` to `to` (not included). */
export interface Named {
  id: InitiativeId;
  from: number;
  to: number;
  exact: boolean;
}

/**
 * Lifts what is named outright by up to twice the best score, the longest name most; a part-match sinks. Of the words that
 * were said, `weighty` are those that tell things apart: a name is lifted less where something else is called by all of
 * it and by more of them ("høreområdet" beside "service og justering på høreområdet").
 */
export function withNames(
  ranked: Topic<InitiativeId>[],
  phrases: readonly Named[],
  words: readonly Word[],
  weighty: readonly Word[],
): Topic<InitiativeId>[] {
  const counted = new Set(weighty.map(({ stem }) => stem));
  const bonus = ranked[0]?.score ?? 1;
  const longest = phrases[0] ? phrases[0].to - phrases[0].from : 1;
  for (const { id, from, to, exact } of phrases) {
    const topic = ranked.find((other) => other.id === id);
    if (!topic || topic.phrase) continue;
    topic.phrase = { from, to, exact };
    const own = [
      ...new Set(
        words
          .slice(from, to)
          .flatMap(({ stem, text }) => (counted.has(stem) && !isStopWord(text) ? [stem] : [])),
      ),
    ];
    const wider = ranked.filter(
      (other) => other !== topic && other.share >= 1 && own.every((stem) => other.speltBy.has(stem)),
    );
    const more = wider.map(
      ({ speltBy }) => [...speltBy].filter((stem) => !own.includes(stem) && tells(stem)).length,
    );
    const most = own.length + Math.max(0, ...more);
    const whole = most > 0 ? (own.length / most) ** 2 : 1;
    topic.score += bonus * ((to - from) / longest) * (exact ? 1.2 : 1) * whole;
  }
  for (const topic of ranked) topic.score *= 0.4 + 0.6 * topic.share;
  return ranked.sort((a, b) => b.score - a.score);
}
