import type { RecordType } from './record';

/** Which records were put in or removed, in order. Only the latest are remembered. */
export interface Touched {
  /** How many there have been. */
  readonly count: number;
  /** Those after the first `count`, or `undefined` where they are no longer all remembered. */
  since(count: number): readonly { type: RecordType; id: string }[] | undefined;
}

/** More than a commit or an hour's work touches; beyond that, a view is sooner made anew. */
const remembered = 10_000;

/** Remembers the latest records touched. */
export class LatestTouched implements Touched {
  private latest: { type: RecordType; id: string }[] = [];
  private forgotten = 0;

  get count(): number {
    return this.forgotten + this.latest.length;
  }

  note(type: RecordType, id: string): void {
    this.latest.push({ type, id });
    if (this.latest.length < 2 * remembered) return;
    this.latest = this.latest.slice(-remembered);
    this.forgotten += remembered;
  }

  since(count: number): readonly { type: RecordType; id: string }[] | undefined {
    return count < this.forgotten ? undefined : this.latest.slice(count - this.forgotten);
  }
}
