import type { InitiativeId } from '../../domain/ids';
import { isSaid } from '../says';
import type { Asked } from './shape';

/**
 * The one initiative that a named place works on, where one thing is spoken of ("the Syddjurs trial") or a fact of
 * one is asked ("hvor længe løber det i Syddjurs").
 */
export function onlyOneAt({ slots, reader }: Asked): InitiativeId | undefined {
  const [place, second] = [...slots.municipalities, ...slots.clusters].map(String);
  if (!place || second || !slots.has('one-thing', 'when', 'evaluation', 'lead', 'effect', 'involved'))
    return undefined;
  const [only, other] = reader.vocabulary.initiatives.filter(({ places }) => places.includes(place));
  return other ? undefined : only?.id;
}

/** "Pilotprojektet i Syddjurs": a thing is said by where it is, and by nothing else. */
export const isThingAt = ({ slots: { cues, names, words } }: Asked): boolean =>
  cues.some(
    ({ value, to }) =>
      value === 'one-thing' &&
      isSaid(words[to]?.text ?? '', 'inside') &&
      names.some(({ from, values }) => from === to + 1 && values.some(isPlace)),
  );

const isPlace = ({ as }: { as: string }): boolean =>
  as === 'place' || as === 'cluster' || as === 'municipality';

/** The one of several that is worked on in a named place ("the joint programme in Syddjurs"). */
export function placedAt({ slots, reader }: Asked, ids: readonly InitiativeId[]): InitiativeId | undefined {
  const named = [...slots.municipalities, ...slots.clusters].map(String);
  const [only, other] = reader.vocabulary.initiatives.filter(
    ({ id, places }) => ids.includes(id) && named.some((place) => places.includes(place)),
  );
  return other ? undefined : only?.id;
}
