import type { Register } from '../domain/register';
import type { Question } from '../queries/question';

/** How long a follow-up may lean on the last question, in milliseconds. */
const lasting = 15 * 60_000;
/** How many conversations are remembered at once; the least recently used are forgotten first. */
const most = 5_000;

/** What each person last asked in each place: best effort, in memory, for a quarter of an hour. */
class ShortMemory {
  private readonly asked = new Map<string, { question: Question; at: number }>();

  last(key: string, now: number): Question | undefined {
    const entry = this.asked.get(key);
    return entry && now - entry.at < lasting && now >= entry.at ? entry.question : undefined;
  }

  note(key: string, question: Question, now: number): void {
    this.asked.delete(key);
    this.asked.set(key, { question, at: now });
    const [oldest] = this.asked.keys();
    if (this.asked.size > most && oldest !== undefined) this.asked.delete(oldest);
  }
}

/** A short memory for each register: what was asked about one says nothing about another. */
export class ShortMemories {
  private readonly kept = new WeakMap<Register, ShortMemory>();

  of(register: Register): ShortMemory {
    const memory = this.kept.get(register) ?? new ShortMemory();
    this.kept.set(register, memory);
    return memory;
  }
}
