import type { Steps } from '../lib/steps';
import type { Entry, TopicIndex } from './topic-index';

/** The things of one kind that are searched, and what it takes to make them others. */
export class TopicShelf<T extends { id: string }> {
  private held = new Map<string, T>();

  /** `isSame` tells whether a thing is still found by the same words. */
  constructor(
    readonly index: TopicIndex,
    private readonly entryOf: (thing: T) => Entry,
    private readonly isSame: (a: T, b: T) => boolean,
  ) {}

  /** Takes out what is not among the things as it was; tells what went, and what is yet to be put in. */
  *takeOut(things: readonly T[]): Steps<{ gone: T[]; fresh: T[] }> {
    const before = this.held;
    this.held = new Map(things.map((thing) => [thing.id, thing]));
    this.index.order = new Map(things.map(({ id }, at) => [id, at]));
    const stays = (thing: T, there: T | undefined): boolean =>
      there !== undefined && this.isSame(thing, there);
    const fresh = things.filter((thing) => !stays(thing, before.get(thing.id)));
    const gone = [...before.values()].filter((thing) => !stays(thing, this.held.get(thing.id)));
    yield;
    for (const thing of gone) {
      this.index.remove(this.entryOf(thing));
      yield;
    }
    return { gone, fresh };
  }

  /** Takes out what has words with these stems, to be put in again. */
  *takeOutWith(stems: Iterable<string>): Steps<T[]> {
    const out = new Map<string, T>();
    for (const stem of stems)
      for (const id of this.index.holding(stem)) {
        const thing = this.held.get(id);
        if (thing === undefined) continue;
        this.index.remove(this.entryOf(thing));
        out.set(id, thing);
        yield;
      }
    return [...out.values()];
  }

  *putIn(things: Iterable<T>): Steps<void> {
    for (const thing of things) {
      this.index.put(this.entryOf(thing));
      yield;
    }
  }
}
