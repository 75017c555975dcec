import type { CommandOf } from '../commands/command';
import type { Change } from '../domain/change';
import { dayAt } from '../domain/day';
import type { ChangeId, InitiativeId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import { takenBackBy } from '../domain/taken-back';
import { remindsOf, requestsOf, roundCommand } from '../domain/update-round';
import type { Desk } from './desk';
import type { Said } from './occasion';
import { tellPerson, tellPlace } from './post';
import { answering } from './replies';
import { inShared } from './shared';

/** Sends what a round asks of whom, a card to each with all their initiatives; then shows where the answers are gathered. */
export async function sendRound(
  said: Said,
  desk: Desk,
  { meeting: before, round, text }: CommandOf<'ask-everybody'>,
  change: ChangeId,
): Promise<void> {
  const { register, event } = said;
  const made = register.change.get(change);
  if (!made) return;
  const by = desk.actorOf(event.actor, register).name;
  const meeting: Prose | undefined = before && register.meeting.get(before)?.title;
  const asked = new Map<string, { id: InitiativeId; title: Prose }[]>();
  for (const { initiative, person } of requestsOf(register, made)) {
    const title = register.initiative.get(initiative)?.title;
    if (title) asked.set(person, [...(asked.get(person) ?? []), { id: initiative, title }]);
  }
  const unsent: string[] = [];
  for (const [id, initiatives] of asked) {
    const person = register.person.get(id);
    if (!person) continue;
    const notice = { kind: 'updates-wanted', by, initiatives, meeting, text } as const;
    if (!(await tellPerson(said, desk, person, notice))) unsent.push(person.name);
  }
  if (unsent.length > 0)
    await tellPlace(said, desk, event.place.id, { kind: 'updates-unsent', names: unsent });
  await (round ? refreshRound(said, desk, round) : postRound(said, desk, change));
}

/** The card of a round as it is now, with the buttons of those who may press them. */
function cardOf(said: Said, round: ChangeId) {
  const { register, locale, now } = said;
  const question = { kind: 'update-round', round } as const;
  const shared = inShared(question, said);
  const { card, summary } = answering(register, question, locale, dayAt(now), null, undefined, shared.offers);
  return { card: shared.renewing(card), summary };
}

async function postRound(said: Said, desk: Desk, round: ChangeId): Promise<void> {
  const place = said.event.place.id;
  const locale = (await desk.messenger.languageOf(place)) ?? said.locale;
  const sent = await desk.messenger.send(place, cardOf({ ...said, locale }, round));
  if (sent.ok) await desk.rounds.keep(round, { place, post: sent.post }, said.now);
}

/** Shows in the place where a round was asked how many have answered by now. */
export async function refreshRound(said: Said, desk: Desk, round: ChangeId): Promise<void> {
  const where = await desk.rounds.find(round);
  if (!where) return;
  const locale = (await desk.messenger.languageOf(where.place)) ?? said.locale;
  await desk.messenger.update(where.place, where.post, cardOf({ ...said, locale }, round));
}

/** Tells those who were asked how something stands, and have not answered, that nobody asks any more. */
export async function tellWithdrawn(said: Said, desk: Desk, undo: ChangeId): Promise<void> {
  const { register, event } = said;
  const by = desk.actorOf(event.actor, register).name;
  const left = new Map<string, Prose[]>();
  for (const id of register.change.get(undo)?.undoes ?? []) {
    const asked = register.change.get(id);
    if (!asked || !isRequest(asked) || takenBackBy(register, id) === undefined) continue;
    for (const { initiative, person, answer } of requestsOf(register, asked)) {
      const title = register.initiative.get(initiative)?.title;
      if (title && !answer) left.set(person, [...(left.get(person) ?? []), title]);
    }
  }
  for (const [id, initiatives] of left) {
    const person = register.person.get(id);
    if (person) await tellPerson(said, desk, person, { kind: 'updates-withdrawn', by, initiatives });
  }
}

/** What asks somebody; a reminder asks nothing of its own. */
const isRequest = (change: Change): boolean =>
  change.command === 'ask-for-update' || (change.command === roundCommand && remindsOf(change) === undefined);
