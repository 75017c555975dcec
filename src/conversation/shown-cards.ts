import { isDeepStrictEqual } from 'node:util';
import { type Pressable, pressableOf } from '../cards/pressable';
import { threadBegunBy } from '../domain/thread';
import type { Event, Place } from './event';
import { keyOf } from './on-message';
import type { Card } from './reply';

/** How long a button may be pressed in words, in milliseconds. */
const lasting = 60 * 60_000;
/** How many people and places are remembered at once, at up to some kilobytes each; the oldest are forgotten first. */
const most = 1_000;
/** Whoever looks at something else meanwhile still has the form they left. */
const each = 2;

interface Shown {
  pressable: Pressable;
  at: number;
}

/** What can be pressed on the last cards that each person, and each shared place, was shown: best effort, in memory. */
export class ShownCards {
  /** The newest first. */
  private readonly shown = new Map<string, readonly Shown[]>();

  note(event: Event, card: Card, now: number): void {
    const pressable = pressableOf(card);
    // What only says something leaves what stands above it to be pressed.
    if (pressable.buttons.length === 0) return;
    this.keep(keyOf(event), { pressable, at: now });
    if (event.place.kind !== 'personal') this.keep(event.place.id, { pressable, at: now });
  }

  /** A card that nobody asked for stands there for everybody; in a channel it may have begun a thread. */
  posted(place: Place['id'], post: string, card: Card, now: number): void {
    const pressable = pressableOf(card);
    if (pressable.buttons.length === 0) return;
    for (const key of new Set([place, threadBegunBy(place, post)])) this.keep(key, { pressable, at: now });
  }

  /**
   * The cards somebody was answered with last, and then the last ones that stand there for everybody; where nobody else
   * is, simply the last ones.
   */
  seenBy(event: Event, now: number): Pressable[] {
    const shown = [keyOf(event), event.place.id]
      .flatMap((key) => this.shown.get(key) ?? [])
      .filter(({ at }) => now >= at && now - at < lasting);
    const inOrder = event.place.kind === 'personal' ? shown.toSorted((a, b) => b.at - a.at) : shown;
    return inOrder.map(({ pressable }) => pressable);
  }

  private keep(key: string, entry: Shown): void {
    // The same again stands there once: what is above it can still be pressed.
    const before = (this.shown.get(key) ?? []).filter(
      ({ pressable }) => !isDeepStrictEqual(pressable, entry.pressable),
    );
    this.shown.delete(key);
    this.shown.set(key, [entry, ...before].slice(0, each));
    const [oldest] = this.shown.keys();
    if (this.shown.size > most && oldest !== undefined) this.shown.delete(oldest);
  }
}
