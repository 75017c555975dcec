import type { Initiative } from '../domain/initiative';
import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { sameWords } from '../domain/same-words';
import { type Actor, type Circumstances, type CommandOf, type Refusal, refused, wrong } from './command';
import type { Part } from './initiative-commands';
import { initiativeIdOf } from './initiative-id';
import { textsOf } from './initiative-names';
import { titleRefusal } from './initiative-title';
import { reporting } from './reporting';

type Split = CommandOf<'split-initiative'>;

/** A new initiative that comes out of another, with what it takes along. */
export type NewPart = Part & { record: Initiative };

const isOurs = (
  one: { initiatives: readonly string[]; withdrawn?: true | undefined } | undefined,
  { id }: Initiative,
): boolean => isLive(one) && one?.initiatives.includes(id) === true;

/** The parts with all they take along: what was chosen for no other goes to the last of them, where it is to. */
export function allotted({ parts, rest }: Split, old: Initiative, register: Register): Part[] {
  const others = parts.slice(0, -1);
  if (rest !== 'last' || others.length === 0) return parts;
  const left = <T extends { id: string; initiatives: readonly string[] }>(
    shelf: ReadonlyMap<string, T>,
    taken: readonly unknown[],
  ): T['id'][] =>
    [...shelf.values()].filter((one) => isOurs(one, old) && !taken.includes(one.id)).map(({ id }) => id);
  const chosen = (what: 'tasks' | 'milestones' | 'orders') =>
    others.flatMap((part): readonly unknown[] => part[what]);
  return [
    ...others,
    {
      title: parts.at(-1)?.title,
      tasks: left(register.task, chosen('tasks')),
      milestones: left(register.milestone, chosen('milestones')),
      orders: [...old.orders.keys()].filter((at) => !chosen('orders').includes(at)),
    },
  ];
}

/** What is wrong with the parts an initiative is to be split into; their fields are counted from one. */
export function partsRefusal(
  { parts, afterwards, reason }: Split,
  old: Initiative,
  register: Register,
  circumstances: Circumstances,
): { ok: false; refusal: Refusal } | undefined {
  for (const [at, part] of parts.entries()) {
    const n = at + 1;
    const refusal = titleRefusal(part.title, `title${n}`, undefined, register, circumstances);
    if (refusal) return refusal;
    const twin = parts.slice(0, at).find(({ title }) => title && sayTheSame(title, part.title));
    if (twin?.title) return refused({ reason: 'title-taken', name: twin.title });
    if (!part.tasks.every((id) => isOurs(register.task.get(id), old)))
      return wrong(`tasks${n}`, 'not-a-choice');
    if (!part.milestones.every((id) => isOurs(register.milestone.get(id), old)))
      return wrong(`milestones${n}`, 'not-a-choice');
    if (!part.orders.every((order) => old.orders[order] !== undefined))
      return wrong(`orders${n}`, 'not-a-choice');
  }
  return afterwards === 'closes' && !reason ? wrong('reason', 'missing') : undefined;
}

const sayTheSame = (a: Initiative['title'], b: Part['title']): boolean =>
  textsOf(a).some((one) => textsOf(b ?? {}).some((other) => sameWords(one) === sameWords(other)));

/** The new initiatives: of the same kind as the old one, in the same places and with the same people. */
export const newParts = (
  { parts, afterwards }: Split,
  old: Initiative,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): NewPart[] =>
  parts.map((part) => {
    const title = part.title ?? old.title;
    const { kind, focusArea, goal, involved, actors, places } = old;
    const stays = afterwards === 'stays';
    const record: Initiative = {
      id: initiativeIdOf(title, register, circumstances.change),
      title,
      kind,
      aliases: [],
      parent: stays ? old.id : old.parent,
      related: stays ? [] : [old.id],
      focusArea,
      goal,
      involved,
      actors,
      places,
      parts: [],
      orders: part.orders.flatMap((at) => old.orders[at] ?? []),
      ...reporting(actor, circumstances),
    };
    return { ...part, record };
  });
