import type { Initiative } from '../domain/initiative';
import { calledNames } from '../domain/initiative-called';
import { isLive } from '../domain/live';
import { holdsPersonalNumber } from '../domain/masking';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import { sameWords } from '../domain/same-words';
import {
  type Actor,
  type Circumstances,
  type CommandOf,
  type Decided,
  type Refusal,
  refused,
} from './command';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/** Letters a synonym has at least, and characters at the most. */
const least = 3;
const most = 80;

/** A synonym as it is kept: one line, without the marks of a sentence around it. */
export const tidySynonym = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^[\s"'»«“”.,:;!?]+|[\s"'»«“”.,:;!?]+$/gu, '');

/** Adds a word by which people may ask for an initiative. */
export function addSynonym(
  { initiative: id, synonym }: CommandOf<'add-synonym'>,
  register: Register,
  actor: Actor,
  { namesNothing }: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const words = tidySynonym(synonym);
  const problem = unfit(words);
  if (problem) return refused(problem);
  if (namesNothing(words)) return refused({ reason: 'names-nothing' });
  const initiative = register.initiative.get(id);
  if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
  const taken = takenBy(words, initiative, register);
  if (taken) return refused(taken);
  return renamed(initiative, [...initiative.aliases, words]);
}

/** Takes one of the words away by which people may ask for an initiative. */
export function removeSynonym(
  { initiative: id, synonym }: CommandOf<'remove-synonym'>,
  register: Register,
  actor: Actor,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const initiative = register.initiative.get(id);
  if (!initiative) return refused({ reason: 'unknown-initiative' });
  const words = sameWords(synonym);
  const left = initiative.aliases.filter((alias) => sameWords(alias) !== words);
  if (left.length === initiative.aliases.length) return refused({ reason: 'not-there' });
  return renamed(initiative, left);
}

const renamed = (initiative: Initiative, aliases: string[]): Decided => ({
  ok: true,
  put: [{ type: 'initiative', record: { ...initiative, aliases } }],
});

function unfit(words: string): Refusal | undefined {
  if (sameWords(words).replace(/ /g, '').length < least) return { reason: 'too-short', least };
  if (words.length > most) return { reason: 'too-long', most };
  if (holdsPersonalNumber(words)) return { reason: 'personal-number' };
  return undefined;
}

/**
 * Who is called by some words already: an initiative itself, another one, or something else. A name that means two
 * things answers neither; what is no initiative is asked for by its own name, too.
 */
export function takenBy(
  words: string,
  initiative: Initiative | undefined,
  register: Register,
): Extract<Refusal, { reason: 'taken' }> | undefined {
  const same = sameWords(words);
  const isOne = (name: string | undefined): boolean => name !== undefined && sameWords(name) === same;
  const isCalledSo = (one: Initiative): boolean => calledNames(one).includes(same);
  if (initiative && isCalledSo(initiative)) return { reason: 'taken', by: 'same', name: initiative.title };
  const other = [...register.initiative.values()].find((one) => isLive(one) && isCalledSo(one));
  if (other) return { reason: 'taken', by: 'initiative', name: other.title };
  const holder = otherNames(register).find(({ names }) => names.some(isOne));
  return holder && { reason: 'taken', by: 'other', name: holder.name };
}

/** The names of parties. A term may share its word with an initiative: its meaning is asked for in other words. */
function otherNames({
  body,
  cluster,
  municipality,
}: Register): { name: Prose; names: (string | undefined)[] }[] {
  return [
    ...[...body.values()].map(({ name, abbreviations }) => ({
      name,
      names: [name.da, name.en, ...abbreviations],
    })),
    ...[...cluster.values()].map(({ name, names }) => ({ name, names: [name.da, name.en, ...names] })),
    ...[...municipality.values()].map(({ name }) => ({
      name: { da: name },
      names: [name, name.replace(/ kommune$/i, '')],
    })),
  ];
}
