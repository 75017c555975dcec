import { type Pressable, pressableOf } from '../cards/pressable';
import type { Event } from './event';
import { keyOf } from './on-message';
import type { Card } from './reply';

/** How long a button may be pressed by writing what stands on it, in milliseconds. */
const lasting = 60 * 60_000;
/** How many cards are remembered at once, at up to some kilobytes each; those shown longest ago are forgotten first. */
const most = 1_000;

/** What can be pressed on the card that each person, and each shared place, was shown last: best effort, in memory. */
export class ShownCards {
  private readonly shown = new Map<string, { pressable: Pressable; at: number }>();

  note(event: Event, card: Card, now: number): void {
    const pressable = pressableOf(card);
    // What only says something leaves what stands above it to be pressed.
    if (pressable.buttons.length === 0) return;
    this.keep(keyOf(event), { pressable, at: now });
    if (event.place.kind !== 'personal') this.keep(event.place.id, { pressable, at: now });
  }

  /** The card somebody was answered with last, and then the last one that stands there for everybody. */
  seenBy(event: Event, now: number): Pressable[] {
    return [keyOf(event), event.place.id].flatMap((key) => {
      const entry = this.shown.get(key);
      return entry && now >= entry.at && now - entry.at < lasting ? [entry.pressable] : [];
    });
  }

  private keep(key: string, entry: { pressable: Pressable; at: number }): void {
    this.shown.delete(key);
    this.shown.set(key, entry);
    const [oldest] = this.shown.keys();
    if (this.shown.size > most && oldest !== undefined) this.shown.delete(oldest);
  }
}
