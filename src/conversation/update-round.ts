import type { CommandOf } from '../commands/command';
import { dayAt } from '../domain/day';
import type { ChangeId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import { requestsOf } from '../domain/update-round';
import type { Desk } from './desk';
import type { Said } from './occasion';
import { answering } from './replies';
import { type Asked, askEach, note } from './requests';
import { inShared } from './shared';

/** Sends what a round asks of whom, a card to each with all their initiatives; then shows where the answers are gathered. */
export async function sendRound(
  said: Said,
  desk: Desk,
  { meeting: before, round, text }: CommandOf<'ask-everybody'>,
  change: ChangeId,
): Promise<void> {
  const { register } = said;
  const made = register.change.get(change);
  if (!made) return;
  const meeting: Prose | undefined = before && register.meeting.get(before)?.title;
  const asked: Asked = new Map();
  for (const { initiative, person } of requestsOf(register, made)) note(asked, person, initiative, register);
  await askEach(said, desk, asked, { meeting, text });
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
