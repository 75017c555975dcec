import type { CommandOf } from '../commands/command';
import { nameOfGrant } from '../commands/people-choices';
import { type ChangeId, type FeedId, feedId } from '../domain/ids';
import { recordOfDocument } from '../domain/record';
import { roundsAbout } from '../domain/update-round';
import type { Done } from './carry-out';
import type { Desk } from './desk';
import type { Said } from './occasion';
import { tellPerson } from './post';
import type { Reply } from './reply';
import { shown } from './shown';
import { tellOfRequests } from './undone-requests';
import { answerRequests, sendRequest } from './update-request';
import { refreshRound, sendRound } from './update-round';

/**
 * Tells others what a change means for them, once, however often its button is pressed. What comes back
 * is said to who made it in place of what was changed.
 */
export async function following(
  said: Said,
  desk: Desk,
  { command, change, isRepeat }: Done,
): Promise<Reply | undefined> {
  if (command.kind === 'subscribe-calendar') return shown(said, { kind: 'feeds', ...feedOf(said, change) });
  if (isRepeat) return undefined;
  switch (command.kind) {
    case 'ask-for-update':
      return sendRequest(said, desk, command);
    case 'ask-everybody':
      desk.afterwards(() => sendRound(said, desk, command, change));
      return undefined;
    case 'undo':
      desk.afterwards(() => refreshRounds(said, desk, change));
      desk.afterwards(() => tellOfRequests(said, desk, change));
      return undefined;
    case 'update-status':
      answerRequests(said, desk, command, change);
      return undefined;
    case 'grant-role':
      desk.afterwards(() => tellGranted(said, desk, command, change));
      return undefined;
    default:
      return undefined;
  }
}

/** The calendar that a change made. */
function feedOf({ register }: Said, change: ChangeId): { feed?: FeedId } {
  const [made] = register.change.get(change)?.documents ?? [];
  const feed = feedId.safeParse(made && recordOfDocument(made.document)?.id).data;
  return feed ? { feed } : {};
}

/** Cards of rounds say what was taken back: the round, a reminder of it, or an answer to it. */
async function refreshRounds(said: Said, desk: Desk, change: ChangeId): Promise<void> {
  const { register } = said;
  const touched = register.change.get(change)?.documents.flatMap(({ initiatives }) => initiatives) ?? [];
  for (const round of roundsAbout(register, touched)) await refreshRound(said, desk, round);
}

/** Tells somebody that they were let in. */
async function tellGranted(
  said: Said,
  desk: Desk,
  { initiative }: CommandOf<'grant-role'>,
  change: ChangeId,
): Promise<void> {
  const { register } = said;
  const [document] = register.change.get(change)?.documents ?? [];
  const named = document && recordOfDocument(document.document);
  const person = named && register.person.get(named.id);
  const granted = person?.grants.at(-1);
  if (!person || !granted) return;
  const what = nameOfGrant(register, granted);
  await tellPerson(said, desk, person, { kind: 'access-granted', role: granted.role, what, initiative });
}
