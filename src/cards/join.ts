import { Buffer } from 'node:buffer';
import type { Card } from './card';
import { longestSpeech } from './speech';
import { clip } from './wording';

/** Bytes a post may have: Teams refuses more than about 28 kB. */
const largest = 27_000;

/**
 * One card that holds several under each other, each with its own buttons. What would make it too large for one
 * post is left out: the number of cards that it holds is handed back beside it.
 */
export function joinCards(cards: readonly [Card, ...Card[]]): { card: Card; held: number } {
  for (let held = cards.length; held > 1; held -= 1) {
    const card = joined(cards.slice(0, held));
    if (Buffer.byteLength(JSON.stringify(card)) <= largest) return { card, held };
  }
  return { card: cards[0], held: 1 };
}

function joined(cards: readonly Card[]): Card {
  const summary = clip(cards.map(({ fallbackText }) => String(fallbackText)).join(' · '), 240);
  return {
    ...cards[0],
    fallbackText: summary,
    speak: clip(cards.map(({ speak }) => String(speak)).join(' '), longestSpeech),
    body: cards.map(({ body, actions }, at) => ({
      type: 'Container',
      ...(at > 0 ? { separator: true, spacing: 'Large' } : {}),
      items: [...listOf(body), ...buttons(listOf(actions))],
    })),
    actions: [],
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const buttons = (actions: unknown[]): Card[] => (actions.length > 0 ? [{ type: 'ActionSet', actions }] : []);
