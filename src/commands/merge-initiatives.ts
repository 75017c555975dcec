import type { Initiative } from '../domain/initiative';
import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { type Actor, type CommandOf, type Decided, refused, wrong } from './command';
import { textsOf, withAliases } from './initiative-names';
import { movedAlong } from './merge-moves';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/**
 * Lets an initiative go into another. Everything about it moves along; its own record stays as it was, for its
 * history, and says where it went.
 */
export function mergeInitiatives(
  { initiative: id, into }: CommandOf<'merge-initiatives'>,
  register: Register,
  actor: Actor,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const gone = register.initiative.get(id);
  if (!gone || !isLive(gone)) return refused({ reason: 'unknown-initiative' });
  const target = register.initiative.get(into);
  if (!target || !isLive(target) || id === into) return wrong('into', 'not-a-choice');
  return {
    ok: true,
    put: [
      { type: 'initiative', record: { ...gone, mergedInto: into } },
      { type: 'initiative', record: withAllOf(target, gone) },
      ...movedAlong(gone, target, register),
    ],
  };
}

/** The target with the names, orders, places and people of what goes into it; where both say something, it counts. */
function withAllOf(target: Initiative, gone: Initiative): Initiative {
  const isOther = (id: string) => id !== gone.id && id !== target.id;
  return {
    ...target,
    aliases: withAliases(target, [...textsOf(gone.title), ...gone.aliases]),
    parent: target.parent === gone.id ? gone.parent : target.parent,
    related: [...new Set([...target.related, ...gone.related])].filter(isOther),
    orders: [...target.orders, ...gone.orders],
    parts: joined(target.parts, gone.parts, ({ id }) => id),
    involved: joined(target.involved, gone.involved, ({ party, lead }) => `${party} ${lead}`),
    actors: [...new Set([...target.actors, ...gone.actors])],
    places: joined(target.places, gone.places, ({ party }) => party),
  };
}

function joined<T>(first: readonly T[], more: readonly T[], key: (one: T) => string): T[] {
  const there = new Set(first.map(key));
  return [...first, ...more.filter((one) => !there.has(key(one)))];
}
