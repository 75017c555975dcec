import type { Expression, Parsed, Relation } from '../expression';

/** A time and how it stands to the rest: "inden" + "8/11". */
export interface Said {
  relation: Relation;
  expression: Expression;
  /** The words look ahead themselves: "til sommer" is the coming one. */
  ahead?: boolean;
  /** The time alone, without the words of the relation. */
  bare: { from: number; to: number };
}

/** What a rule found, with the words that relate it left out of its bare place. */
export const saying = (
  relation: Relation,
  found: Parsed<Expression>,
  from: number,
  next = found.next,
): Parsed<Said> => ({
  value: { relation, expression: found.value, bare: { from, to: found.next } },
  next,
});

/** "now" on its own is no time to ask about. */
export const weak = (found: Expression): boolean => found.kind === 'today' && found.weak === true;
