import { randomBytes } from 'node:crypto';
import { forgottenName } from '../../domain/forgotten';
import { isLive } from '../../domain/live';
import type { Person } from '../../domain/person';
import type { Register } from '../../domain/register';
import { chatsOf, forget, standingOf } from '../../registers/forget';
import { openRegisters } from '../../registers/registers';
import type { Forgotten } from '../../registers/without-them';
import type { Store } from '../../store/store';
import { counted } from '../in-words';
import type { Terminal } from './terminal';

/** Shows where somebody stands in the store, or, once confirmed, puts a former participant in their place. */
export async function forgetPerson(
  { person, isConfirmed }: { person: string; isConfirmed: boolean },
  store: Store,
  collaborations: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const registers = openRegisters(store);
  const all: Register[] = [];
  for (const one of collaborations) all.push(await registers.newest(one, terminal.now()));
  const found = peopleCalled(all, person);
  if (found.length > 1) {
    terminal.err(`${found.length} people are called that; name one by id:\n`);
    for (const { id, name } of found) terminal.err(`  ${id}  ${name}\n`);
    return 1;
  }
  const [known] = found;
  if (!known && !/\S\s+\S/.test(person)) {
    terminal.err(`Nobody is known as "${person}". Give an object id, or a name in full.\n`);
    return 1;
  }
  const who = await identityOf(store, all, known ?? person);
  const standing = await standingOf(store, collaborations, who);
  if (standing.size === 0) {
    terminal.out(`Nothing is kept about ${known?.name ?? person}.`);
    return 0;
  }
  for (const [partition, count] of standing)
    terminal.out(`${String(count).padStart(8)} ${count === 1 ? 'document' : 'documents'} in ${partition}`);
  if (known && who.names.length === 0)
    terminal.out(
      `Somebody else is called ${known.name}, too: the name is left where no id tells who is meant.`,
    );
  const open = known ? openTasksOf(all, known) : 0;
  if (open > 0)
    terminal.out(
      `${counted(open, 'open task')} of theirs. Give what is open to somebody else, before or after.`,
    );
  if (!isConfirmed) {
    terminal.out('Nothing was changed. To forget them, which cannot be undone: --confirm all');
    return 0;
  }
  const done = await forget(store, collaborations, who, {
    now: terminal.now(),
    newPseudonym: `forgotten-${randomBytes(8).toString('hex')}`,
  });
  terminal.out(
    `${counted(done, 'document')} now ${done === 1 ? 'says' : 'say'} "${forgottenName}". Exports and backups made before do not.`,
  );
  terminal.out('If FREMDRIFT_SECRETARIAT names them, take them out there, and restart the program.');
  return 0;
}

/** Those whose id, object id or name is given; each once, however many collaborations know them. */
function peopleCalled(all: readonly Register[], said: string): Person[] {
  const wanted = said.toLowerCase();
  const people = all.flatMap(({ person }) => [...person.values()]);
  const called = people.filter(({ id, objectId, name }) =>
    [id, objectId, name].some((one) => one.toLowerCase() === wanted),
  );
  return [...new Map(called.map((one) => [one.id, one])).values()];
}

/** Everything that stands for somebody: their ids, their own chats, and every name they made a change under. */
async function identityOf(store: Store, all: readonly Register[], who: Person | string): Promise<Forgotten> {
  if (typeof who === 'string') return { objectId: undefined, tenant: undefined, others: [], names: [who] };
  const { objectId, tenant, user, name } = who;
  const isThem = (one: { objectId: string }): boolean =>
    one.objectId.toLowerCase() === objectId.toLowerCase();
  const made = all.flatMap(({ change }) => [...change.values()].filter(({ by }) => isThem(by)));
  const names = [...new Set([name, ...made.map(({ by }) => by.name)])];
  const isAnothers = (called: string): boolean =>
    all.some(({ person }) => [...person.values()].some((one) => !isThem(one) && one.name === called));
  const identity = { objectId, tenant, names: names.filter((one) => !isAnothers(one)) };
  const chats = await chatsOf(store, { ...identity, others: [] });
  return { ...identity, others: [...(user ? [user] : []), ...chats] };
}

const openTasksOf = (all: readonly Register[], { id }: Person): number =>
  all
    .flatMap(({ task }) => [...task.values()])
    .filter((one) => isLive(one) && one.person === id && isOpen(one)).length;

const isOpen = ({ state }: { state: string }): boolean => state !== 'done' && state !== 'superseded';
