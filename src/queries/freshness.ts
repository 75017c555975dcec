import type { Initiative } from '../domain/initiative';
import { isLive } from '../domain/live';
import type { Prose } from '../domain/prose';
import { partyOf, type Register } from '../domain/register';
import type { InitiativeLine } from './answer';
import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';
import { listed } from './paging';
import { staleAmong } from './waiting';

/** Unfinished initiatives with an old status, by who is to tell of them or by focus area: the largest group first. */
export const freshness: Query<'freshness'> = (known, question) => {
  const { register } = known;
  const { focusAreas, parties, by } = question;
  const stale = staleAmong(known, { focusAreas, parties }, Number.POSITIVE_INFINITY).items;
  const nameOf = by === 'lead' ? leadOf : ({ area }: InitiativeLine) => area;
  const groups = new Map<string, { name: Prose | undefined; lines: InitiativeLine[] }>();
  for (const line of stale) {
    const name = nameOf(line, register);
    const key = name?.da ?? name?.en ?? '';
    const group = groups.get(key) ?? { name, lines: [] };
    groups.set(key, { name, lines: [...group.lines, line] });
  }
  // What nobody leads stands last: there is nobody to ask.
  const ordered = [...groups.values()].sort(
    (a, b) => Number(!a.name) - Number(!b.name) || b.lines.length - a.lines.length,
  );
  const lines = ordered.flatMap(({ name, lines: own }) =>
    own.map((line) => ({ ...line, group: { name, of: own.length } })),
  );
  const list = listed(lines, question.page);
  return {
    found: lines.length > 0,
    about: { initiatives: idsOf(lines.map(({ initiative }) => initiative)) },
    evidence: evidenceOf(list.items.map(({ status }) => status)),
    payload: { list, freshDays: register.freshDays },
  };
};

/** Who is to tell of an initiative: the people of its working group, else the party that leads it. */
function leadOf({ initiative }: InitiativeLine, register: Register): Prose | undefined {
  const members = membersOf(register, initiative);
  if (members.length > 0) return { da: members.join(', ') };
  const lead = initiative.involved.find((one) => one.lead);
  return lead && partyOf(register, lead.party)?.name;
}

const membersOf = (register: Register, { id }: Initiative): string[] =>
  [...register.person.values()]
    .filter(
      (one) =>
        isLive(one) &&
        one.grants.some((grant) => grant.role === 'working-group-member' && grant.initiative === id),
    )
    .map(({ name }) => name)
    .sort();
