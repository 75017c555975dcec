/** How long a form that was opened may be left unsent, in milliseconds; after that nobody is taken to be typing. */
const lasting = 20 * 60_000;
/** Posts that are watched at once; the oldest are forgotten first. */
const most = 1_000;

/** Who has a form open on which post: best effort, in memory. */
export class Typists {
  private readonly open = new Map<string, Map<string, number>>();

  /** Somebody was shown a form on a post, or something else in its place. `now` in milliseconds of any steady clock. */
  note(post: string, user: string, isForm: boolean, now: number): void {
    const users = this.open.get(post) ?? new Map<string, number>();
    if (isForm) users.set(user, now);
    else users.delete(user);
    this.open.delete(post);
    if (users.size > 0) this.open.set(post, users);
    const [oldest] = this.open.keys();
    if (this.open.size > most && oldest !== undefined) this.open.delete(oldest);
  }

  /** Whether anybody has a form open on a post. */
  isAnyone(post: string, now: number): boolean {
    return [...(this.open.get(post)?.values() ?? [])].some((since) => now - since < lasting);
  }
}
