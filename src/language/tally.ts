/** A set that remembers how many times each of its members was put in, and lets go of it with the last of them. */
export class Tally<T> {
  private readonly counts = new Map<T, number>();

  add(member: T): void {
    this.counts.set(member, (this.counts.get(member) ?? 0) + 1);
  }

  drop(member: T): void {
    const left = (this.counts.get(member) ?? 0) - 1;
    if (left > 0) this.counts.set(member, left);
    else this.counts.delete(member);
  }

  has(member: T): boolean {
    return this.counts.has(member);
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.counts.keys();
  }
}
