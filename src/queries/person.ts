import { partyOf } from '../domain/register';
import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';

/** The people of that name and the bodies they sit in; every word of the name must be in theirs. */
export const person: Query<'person'> = ({ register }, { name }) => {
  const words = wordsOf(name);
  const people = [...register.body.values()].flatMap((record) => {
    const body = partyOf(register, record.id);
    const named = record.people.filter((each) => words.every((word) => wordsOf(each.name).includes(word)));
    return body && words.length > 0 ? named.map((each) => ({ person: each, body })) : [];
  });
  return {
    found: people.length > 0,
    about: { bodies: idsOf(people.map(({ body }) => body)) },
    evidence: evidenceOf(people.map(({ person: each }) => each)),
    payload: { people },
  };
};

const wordsOf = (name: string): string[] =>
  name
    .toLocaleLowerCase('da')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
