import type { Day } from '../domain/day';
import { type KnownNames, partsOfName } from '../domain/masking';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import { sameWords } from '../domain/same-words';
import { readDates } from '../language/dates/read-dates';
import { fold } from '../language/fold';
import { namesNothing } from '../language/initiative-names';

/**
 * The names to mask in what somebody wrote: those of the people in the register, and the `others` who are known
 * from the message itself. A part of a name that is an ordinary word ("Maj", "Randers") is masked in the whole
 * name only: what was asked is still to be seen.
 */
export function knownNames(register: Register, others: readonly string[], today: Day): KnownNames {
  const people = [...register.body.values()].flatMap((body) => body.people.map(({ name }) => name));
  const names = [...people, ...others].map(partsOfName);
  const said = wordsOf(register);
  const isOrdinary = (part: string): boolean =>
    said.has(sameWords(part)) ||
    namesNothing(part) ||
    readDates(fold(part), { today, meetings: [] }, []).mentions.length > 0;
  return {
    whole: [...new Set(names.flatMap(({ whole }) => whole))],
    parts: [...new Set(names.flatMap(({ parts }) => parts))].filter((part) => !isOrdinary(part)),
  };
}

/** The words that things of the register go by. */
function wordsOf(register: Register): Set<string> {
  const { initiative, body, cluster, municipality, term, area } = register;
  const both = ({ da = '', en = '' }: Prose): string[] => [da, en];
  const texts = [
    ...[...initiative.values()].flatMap(({ title, aliases }) => [...both(title), ...aliases]),
    ...[...body.values(), ...term.values()].flatMap(({ name, abbreviations }) => [
      ...both(name),
      ...abbreviations,
    ]),
    ...[...cluster.values()].flatMap(({ name, names }) => [...both(name), ...names]),
    ...[...municipality.values()].map(({ name }) => name),
    ...[...area.values()].flatMap(({ title }) => both(title)),
  ];
  return new Set(texts.flatMap((text) => sameWords(text).split(' ')));
}
