import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';

/** Facts with their figures, in the order asked; those not known yet are left out. */
export const facts: Query<'facts'> = ({ register }, question) => {
  const known = question.facts.flatMap((id) => register.fact.get(id) ?? []);
  return {
    found: known.length > 0,
    about: { facts: idsOf(known) },
    evidence: evidenceOf(known),
    payload: { facts: known },
  };
};
