import type { Prose } from '../domain/prose';
import type { Evidence } from '../domain/source';
import type { About, Payloads } from './answer';
import type { Known } from './known';
import type { QuestionKind, QuestionOf } from './question';

/** What a query finds; `ask` makes an answer of it. */
export interface Found<K extends QuestionKind> {
  found: boolean;
  about: Partial<About>;
  /** Where it stands what is shown. */
  evidence: readonly Evidence[];
  payload: Payloads[K];
  /** Names of what the payload refers to by id only. */
  names?: Record<string, Prose>;
}

/**
 * How one kind of question is answered: a pure function of what was known and what was asked. `undefined` where
 * the one thing asked about is not known.
 */
export type Query<K extends QuestionKind> = (known: Known, question: QuestionOf<K>) => Found<K> | undefined;

/** Ids of things in their order, each once. */
export const idsOf = (things: Iterable<{ id: string }>): string[] => [
  ...new Set([...things].map((thing) => thing.id)),
];

/** Nothing that an answer is about. */
export const nothing = (): About => ({
  initiatives: [],
  meetings: [],
  milestones: [],
  tasks: [],
  decisions: [],
  bodies: [],
  clusters: [],
  municipalities: [],
  agreement: [],
  facts: [],
});
