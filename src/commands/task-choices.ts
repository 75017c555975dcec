import type { Day } from '../domain/day';
import type { Initiative } from '../domain/initiative';
import { isLive } from '../domain/live';
import { personIdOf } from '../domain/person';
import { partyOf, type Register } from '../domain/register';
import type { Actor } from './command';
import { clustersNow } from './for-whom';
import type { Choice } from './form';
import { everyOf } from './task-commands';
import { speaksFor } from './task-rights';

const named = (register: Register, id: string): Choice[] => {
  const party = partyOf(register, id);
  return party ? [{ value: id, label: { name: party.name } }] : [];
};

/** All clusters and all municipalities, a task each. */
export const collectiveChoices: readonly Choice[] = everyOf.options.map((value) => ({
  value,
  label: { text: `choice.${value}` },
}));

/** Those who are given work most often: the clusters, and those taking part in an initiative. */
export const likelyParties = (register: Register, today: Day, initiative?: Initiative): string[] => [
  ...clustersNow(register, today),
  ...(initiative ? [...initiative.involved.map(({ party }) => party), ...initiative.actors] : []),
];

/** Every party that can be given work: the likely ones, and all others. */
export function partyChoices(register: Register, today: Day, initiative?: Initiative): Choice[] {
  const ids = [
    ...likelyParties(register, today, initiative),
    ...[...register.body.values()].filter(isLive).map(({ id }) => id),
    ...[...register.municipality.values()].filter(isLive).map(({ id }) => id),
  ];
  return [...new Set<string>(ids)].flatMap((id) => named(register, id));
}

/** The parties that somebody leads or speaks for. */
export const ownParties = (register: Register, today: Day, actor: Actor): Choice[] =>
  partyChoices(register, today).filter(({ value }) => speaksFor(actor, value));

/** People that the bot knows, oneself first. */
export function personChoices(register: Register, { objectId, tenant }: Actor): Choice[] {
  const own = objectId && tenant ? personIdOf(objectId, tenant) : undefined;
  return [...register.person.values()]
    .filter(isLive)
    .sort((a, b) => Number(b.id === own) - Number(a.id === own) || a.name.localeCompare(b.name, 'da'))
    .map(({ id, name }) => ({ value: id, label: { name: { da: name } } }));
}

/** An initiative with those close to it; without one, all there are by their titles. */
export function initiativesNear(register: Register, near?: Initiative): Initiative[] {
  const close = near && new Set<string>([near.id, near.parent ?? '', ...near.related]);
  return [...register.initiative.values()]
    .filter((one) => isLive(one) && (close === undefined || close.has(one.id) || one.parent === near?.id))
    .sort((a, b) => Number(b === near) - Number(a === near) || titleOf(a).localeCompare(titleOf(b), 'da'));
}

const titleOf = ({ title }: Initiative): string => title.da ?? title.en ?? '';
