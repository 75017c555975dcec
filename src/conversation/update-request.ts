import { openRequests } from '../commands/ask-for-update';
import type { CommandOf, Refusal } from '../commands/command';
import type { ChangeId } from '../domain/ids';
import { remindsOf, roundCommand } from '../domain/update-round';
import type { Desk } from './desk';
import { type Said, saying } from './occasion';
import { tellPerson, tellPlace } from './post';
import type { Reply } from './reply';
import { refreshRound } from './update-round';

type AskForUpdate = CommandOf<'ask-for-update'>;

/** Why somebody cannot be asked from here: they have no chat with the bot. */
export async function outOfReach(
  { register }: Said,
  desk: Desk,
  { person: id }: AskForUpdate,
): Promise<Refusal | undefined> {
  const person = register.person.get(id);
  if (!person || (await desk.messenger.personal(person)) !== undefined) return undefined;
  return { reason: 'out-of-reach', name: person.name };
}

/** Sends the request that was put on record, and says to whom. */
export async function sendRequest(
  said: Said,
  desk: Desk,
  { initiative: id, person, text }: AskForUpdate,
): Promise<Reply | undefined> {
  const { register, event } = said;
  const asked = register.person.get(person);
  const title = register.initiative.get(id)?.title;
  if (!asked || !title) return undefined;
  const initiative = { id, title };
  const by = desk.actorOf(event.actor, register).name;
  const told = await tellPerson(said, desk, asked, { kind: 'update-wanted', by, initiative, text });
  return saying({ kind: 'update-asked', name: asked.name, initiative, told }, said);
}

/** Says wherever it was asked how an initiative stands that somebody has told it; nobody waits for that. */
export function answerRequests(
  said: Said,
  desk: Desk,
  { initiative: id, phase, text }: CommandOf<'update-status'>,
  change: ChangeId,
): void {
  const { register, event } = said;
  const told = register.change.get(change);
  const title = register.initiative.get(id)?.title;
  if (!told || !title) return;
  const requests = openRequests(register, id, told);
  if (requests.length === 0) return;
  const rounds = requests.filter(({ command }) => command === roundCommand);
  const alone = requests.filter(({ command }) => command !== roundCommand);
  const places = alone.flatMap(({ place }) => place?.id ?? []);
  const others = [...new Set(places)].filter((place) => place !== event.place.id);
  const notice = { kind: 'update-told', by: told.by.name, initiative: { id, title }, phase, text } as const;
  desk.afterwards(async () => {
    for (const round of new Set(rounds.map((one) => remindsOf(one) ?? one.id)))
      await refreshRound(said, desk, round);
    await Promise.all(others.map((place) => tellPlace(said, desk, place, notice)));
  });
}
