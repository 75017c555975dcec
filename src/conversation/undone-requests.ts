import type { Change } from '../domain/change';
import { type ChangeId, meetingId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import { takenBackBy } from '../domain/taken-back';
import { remindsOf, requestsOf, roundCommand } from '../domain/update-round';
import type { Desk } from './desk';
import type { Said } from './occasion';
import { tellPerson } from './post';
import { type Asked, askEach, note } from './requests';

/**
 * Tells those who were asked how something stands, and have not answered, what taking back means for them: that nobody
 * asks any more, or, where that was taken back itself, that they are asked again.
 */
export async function tellOfRequests(said: Said, desk: Desk, undo: ChangeId): Promise<void> {
  const { register, event } = said;
  const change = register.change.get(undo);
  if (!change) return;
  const by = desk.actorOf(event.actor, register).name;
  for (const request of requestsBehind(register, change)) {
    const waiting: Asked = new Map();
    for (const { initiative, person, answer } of requestsOf(register, request))
      if (!answer) note(waiting, person, initiative, register);
    if (takenBackBy(register, request.id) === undefined) {
      await askEach(said, desk, waiting, { meeting: meetingOf(register, request) });
      continue;
    }
    for (const [id, initiatives] of waiting) {
      const person = register.person.get(id);
      const titles = initiatives.map(({ title }) => title);
      if (person)
        await tellPerson(said, desk, person, { kind: 'updates-withdrawn', by, initiatives: titles });
    }
  }
}

/** The meeting before which a status was asked for. */
function meetingOf(register: Register, { documents }: Change): Prose | undefined {
  const meeting = meetingId.safeParse(documents[0]?.fields.meeting?.after);
  return meeting.success ? register.meeting.get(meeting.data)?.title : undefined;
}

/** The requests that taking something back is about, each once: those it takes back, and those that what it takes back had. */
function requestsBehind(register: Register, { undoes }: Change): Set<Change> {
  const changes = undoes.flatMap((id) => register.change.get(id) ?? []);
  return new Set(changes.flatMap((one) => (isRequest(one) ? one : [...requestsBehind(register, one)])));
}

/** What asks somebody; a reminder asks nothing of its own. */
const isRequest = (change: Change): boolean =>
  change.command === 'ask-for-update' || (change.command === roundCommand && remindsOf(change) === undefined);
