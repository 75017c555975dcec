import type { Day } from './day';
import type { PartyId } from './ids';
import type { Register } from './register';
import { endingOf, takenOverOn } from './succession';

/** Whose things belong to a party's calendar, and from which day on: its own from ever, those of who takes over since then. */
export interface Following {
  party: PartyId;
  from: Day | undefined;
}

/** A party and those who take over from it, over however many steps, also where that is still to come. */
export function followingOf(
  register: Register,
  party: PartyId,
  from?: Day,
  past: readonly string[] = [],
): Following[] {
  const ending = endingOf(register, party)?.record;
  const on = ending && takenOverOn(ending);
  const further =
    ending && on && !past.includes(party)
      ? ending.successors.flatMap((next) =>
          followingOf(register, next as string as PartyId, on, [...past, party]),
        )
      : [];
  return [{ party, from }, ...further];
}
