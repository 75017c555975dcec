import type { PartyId } from '../domain/ids';
import type { About } from './answer';
import { aspectFacts } from './initiative-aspects';
import { type InitiativeFacts, named, shownParties } from './initiative-facts';
import type { Aspect } from './question';

/** The ids an initiative's answer shows: itself, and what each aspect asked for adds, in the order asked. */
export function aspectsAbout(
  asked: readonly Aspect[],
  facts: InitiativeFacts,
  place: PartyId | undefined,
): Partial<About> {
  const about: Partial<About> = { initiatives: [facts.initiative.id] };
  const asks = named(facts.places, facts.uncertainPlaces).filter(({ id }) => id === place);
  const shown = [...asked.map((each) => aspectFacts[each].shows(facts)), shownParties(asks)];
  for (const part of shown) {
    for (const [kind, ids] of Object.entries(part) as [keyof About, string[]][]) {
      about[kind] = [...new Set([...(about[kind] ?? []), ...ids])];
    }
  }
  return about;
}
