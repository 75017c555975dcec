/** How many are remembered; the oldest are forgotten first. */
const most = 5_000;

/** What was done once already: in memory, so that a restart may let it be done again. */
export class FirstTimes {
  private readonly done = new Set<string>();

  /** Whether something is done for the first time; it counts as done from now on. */
  isFirst(key: string): boolean {
    if (this.done.has(key)) return false;
    this.done.add(key);
    const [oldest] = this.done;
    if (this.done.size > most && oldest !== undefined) this.done.delete(oldest);
    return true;
  }

  /** It came to nothing, and may be tried again. */
  forget(key: string): void {
    this.done.delete(key);
  }
}
