import type { ChangedDocument } from '../domain/change';
import type { Day } from '../domain/day';
import type { Initiative } from '../domain/initiative';
import { isLive } from '../domain/live';
import type { Person } from '../domain/person';
import type { Register } from '../domain/register';
import { silentSince } from '../domain/silence';
import { takenBackBy } from '../domain/taken-back';
import { requestsOf, requestThing, roundOf } from '../domain/update-round';
import { askedOn } from './ask-for-update';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { knownPeople } from './people-choices';
import { isMemberOf, isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/** Who is to be asked of what, and what cannot be asked. */
export interface ToAsk {
  people: { person: Person; initiatives: Initiative[] }[];
  /** Those who never wrote to the bot, which can write to nobody else. */
  unreachable: Person[];
  /** In nobody's working group; asked about today already. */
  nobodys: Initiative[];
  asked: Initiative[];
}

/**
 * Who is asked how their initiatives stand: of those with an old status, or of a round those without an answer, each
 * working group's first member who can be reached. What was asked about today is not asked again. `today` in Copenhagen.
 */
export function whomToAsk(register: Register, round: string | undefined, today: Day): ToAsk {
  const people = new Map<string, { person: Person; initiatives: Initiative[] }>();
  const unreachable = new Set<Person>();
  const nobodys: Initiative[] = [];
  const asked: Initiative[] = [];
  for (const initiative of toAskAbout(register, round, today)) {
    const members = knownPeople(register).filter((one) => isLive(one) && isMemberOf(one, initiative.id));
    const person = members.find(({ user }) => user !== undefined);
    if (members.length === 0) nobodys.push(initiative);
    else if (!person) for (const one of members) unreachable.add(one);
    else if (askedOn(register, initiative.id, today)) asked.push(initiative);
    else {
      const own = people.get(person.id)?.initiatives ?? [];
      people.set(person.id, { person, initiatives: [...own, initiative] });
    }
  }
  return { people: [...people.values()], unreachable: [...unreachable], nobodys, asked };
}

function toAskAbout(register: Register, id: string | undefined, today: Day): Initiative[] {
  const round = id === undefined ? undefined : roundOf(register, id);
  if (id === undefined)
    return [...register.initiative.values()].filter(
      (one) => isLive(one) && silentSince(register, one, today) !== undefined,
    );
  return round
    ? requestsOf(register, round).flatMap(({ initiative, answer }) => {
        const open = answer ? undefined : register.initiative.get(initiative);
        return open && isLive(open) ? [open] : [];
      })
    : [];
}

/** Puts on record that many were asked, a request for each initiative; only the secretariat does that. */
export function askEverybody(
  { people, everyone, meeting, round: id }: CommandOf<'ask-everybody'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const round = id && roundOf(register, id);
  if (id && (!round || takenBackBy(register, round.id))) return refused({ reason: 'not-there' });
  const { people: all } = whomToAsk(register, id, today);
  const chosen = everyone ? all : all.filter(({ person }) => people.includes(person.id));
  if (chosen.length === 0 || (!everyone && chosen.length < new Set(people).size))
    return wrong('people', 'gone');
  const more = {
    ...(meeting ? { meeting: { after: meeting } } : {}),
    ...(id ? { round: { after: id } } : {}),
  };
  const about = chosen.flatMap(({ person, initiatives }) =>
    initiatives.map(({ id: initiative }): ChangedDocument => {
      const thing = requestThing(initiative);
      const fields = { asked: { after: person.id }, ...more };
      return { document: thing, thing, initiatives: [initiative], created: false, fields };
    }),
  );
  return { ok: true, put: [], about };
}
