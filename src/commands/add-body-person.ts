import type { Body, Member } from '../domain/body';
import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { sameWords } from '../domain/same-words';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { reporting } from './reporting';
import { unlessSecretariat } from './secretariat-only';
import { retold } from './told';

/** Puts a person into a body, corrects what is told of one, or takes one out. A body has one chair. */
export function addBodyPerson(
  { body: id, name, role, chair, person, remove = false }: CommandOf<'add-body-person'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const forbidden = unlessSecretariat(actor);
  if (forbidden) return forbidden;
  const body = register.body.get(id);
  if (!body || !isLive(body)) return refused({ reason: 'not-there' });
  const called = (one: Member, words: string | undefined) =>
    words !== undefined && sameWords(one.name) === sameWords(words);
  const old = body.people.find((one) => called(one, person)) ?? body.people.find((one) => called(one, name));
  if (person !== undefined && !old) return wrong('person', 'not-a-choice');
  if (remove) return old ? seated(body, old) : wrong('person', 'missing');
  const told = role && retold(old?.role, role);
  const kept = { name: name ?? old?.name, role: told ?? old?.role };
  if (kept.name === undefined) return wrong('name', 'missing');
  if (kept.role === undefined) return wrong('role', 'missing');
  const isChair = chair ?? old?.chair ?? false;
  const isAsBefore = old && kept.name === old.name && kept.role === old.role && isChair === old.chair;
  if (isAsBefore) return refused({ reason: 'nothing-changed' });
  return seated(body, old, {
    name: kept.name,
    role: kept.role,
    chair: isChair,
    ...reporting(actor, circumstances),
  });
}

/** The body with one person in the place of another; a new one comes last. */
function seated(body: Body, old: Member | undefined, fresh?: Member): Decided {
  const put = fresh ? [fresh] : [];
  const others = (one: Member): Member => (fresh?.chair && one.chair ? { ...one, chair: false } : one);
  const people = body.people.flatMap((one) => (one === old ? put : [others(one)]));
  return {
    ok: true,
    put: [{ type: 'body', record: { ...body, people: old ? people : [...people, ...put] } }],
  };
}
