import type { Term } from '../domain/knowledge';
import { partyOf, type Register } from '../domain/register';
import { evidenceOf } from './citations';
import { definitionOf } from './cut';
import type { Query } from './found';

/** A term, explained where a source has done so by the day, and the body it names, where it names one. */
export const term: Query<'term'> = ({ register }, question) => {
  const record = register.term.get(question.term);
  if (!record) return undefined;
  const definition = definitionOf(record);
  const body = bodyNamed(register, record);
  return {
    found: definition !== undefined,
    about: { bodies: body ? [body.id] : [] },
    evidence: evidenceOf([record]),
    payload: { term: record, definition, body },
  };
};

/** The body with the term's name, else the one with its abbreviation. */
function bodyNamed(register: Register, { name, abbreviations }: Term) {
  const bodies = [...register.body.values()];
  const same =
    bodies.find((body) => name.da !== undefined && body.name.da?.toLowerCase() === name.da.toLowerCase()) ??
    bodies.find((body) => body.abbreviations.some((each) => abbreviations.includes(each)));
  return same && partyOf(register, same.id);
}
