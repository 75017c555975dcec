import type { Evidence } from '../domain/source';
import type { About } from './answer';
import type { InitiativeFacts } from './initiative-facts';

/** One fact that can be asked of an initiative: is it there, and what does an answer about it show. */
export interface AspectFact {
  /** The register holds the fact. */
  holds(facts: InitiativeFacts): boolean;
  /** The register holds the fact, or something that answers the question as well. */
  found(facts: InitiativeFacts): boolean;
  /** Further ids that the answer shows because of it. */
  shows(facts: InitiativeFacts): Partial<About>;
  evidence(facts: InitiativeFacts): readonly Evidence[];
}

/** `found` is as `holds`, unless something else answers the question as well. */
export const aspect = (
  holds: AspectFact['holds'],
  shows: AspectFact['shows'],
  evidence: AspectFact['evidence'],
  found: AspectFact['found'] = holds,
): AspectFact => ({ holds, shows, evidence, found });

/** It shows no further ids. */
export const nothing = () => ({});
/** Is anything in the list? */
export const some = (list: readonly unknown[]): boolean => list.length > 0;
