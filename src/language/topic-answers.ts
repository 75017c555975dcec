/** How a thing answers to words: they are told of it, it is called so in other words, or in these. */
export type AnswersBy = 'told' | 'meant' | 'spelt';

interface Answering {
  score: number;
  stems: Set<string>;
  calledBy: Set<string>;
  speltBy: Set<string>;
  called: boolean;
}

/** The things that answer to some words, and to which of the stems that count; each is put together hit by hit. */
export class Answers {
  readonly found = new Map<string, Answering>();

  constructor(private readonly counted: ReadonlySet<string>) {}

  note(id: string, score: number, stems: Iterable<string>, by: AnswersBy): void {
    const match = this.found.get(id) ?? {
      score: 0,
      stems: new Set<string>(),
      calledBy: new Set<string>(),
      speltBy: new Set<string>(),
      called: false,
    };
    match.score += score;
    match.called ||= by !== 'told';
    for (const stem of stems) {
      if (!this.counted.has(stem)) continue;
      match.stems.add(stem);
      if (by !== 'told') match.calledBy.add(stem);
      if (by === 'spelt') match.speltBy.add(stem);
    }
    this.found.set(id, match);
  }
}
