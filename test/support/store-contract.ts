import { changesClauses } from './store-clauses/changes';
import type { Clause } from './store-clauses/clause';
import { documentsClauses } from './store-clauses/documents';
import { rulesClauses } from './store-clauses/rules';
import type { Place } from './store-place';

/** What every store promises. */
const storeClauses = { ...documentsClauses, ...changesClauses, ...rulesClauses };

export type ClauseName = keyof typeof storeClauses;
export const clauseNames = Object.keys(storeClauses) as ClauseName[];

/** Runs one clause on a place of its own. */
export async function runClause(name: ClauseName, newPlace: () => Promise<Place>): Promise<void> {
  const place = await newPlace();
  try {
    await (storeClauses[name] as Clause)(place, newPlace);
  } finally {
    await place.remove();
  }
}

/** The suite that every store must pass. */
export function storeContract(name: string, newPlace: () => Promise<Place>): void {
  describe(`the store contract on ${name}`, () => {
    test.each(clauseNames)('%s', (clause) => runClause(clause, newPlace), 120_000);
  });
}
