import { isOpenItem, itemOf, type NumberedItem, nextItemId, withItem } from '../domain/agenda';
import type { MeetingId } from '../domain/ids';
import { isLive } from '../domain/live';
import type { Meeting } from '../domain/meeting';
import type { Register } from '../domain/register';
import { isComing } from './choices';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { maySetPaper } from './meeting-rights';
import { meetingIn, put } from './meetings';
import { reporting } from './reporting';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/** Puts an item on an agenda; of a meeting that was held, too: what came up there is entered afterwards. */
export function addAgendaItem(
  { meeting: id, what, initiatives, type }: CommandOf<'add-agenda-item'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const meeting = meetingIn(register, id);
  if (!meeting) return refused({ reason: 'not-there' });
  if (meeting.state === 'cancelled') return refused({ reason: 'meeting-cancelled' });
  if (!initiatives.every((one) => isLive(register.initiative.get(one))))
    return wrong('initiatives', 'not-a-choice');
  const planned = isComing(meeting, circumstances.today);
  const item = {
    id: nextItemId(meeting),
    what,
    initiatives: [...new Set(initiatives)],
    type,
    planned,
    ...reporting(actor, circumstances),
  };
  return put({ ...meeting, agenda: [...meeting.agenda, item] });
}

/**
 * Both meetings when another takes an item up: it stays on the old agenda, marked with where it went. `undefined`
 * where the other is none that is to come.
 */
export function takenOver(
  register: Register,
  from: Meeting,
  item: NumberedItem,
  to: MeetingId,
  actor: Actor,
  circumstances: Circumstances,
): { from: Meeting; to: Meeting } | undefined {
  const other = meetingIn(register, to);
  if (!other || other.id === from.id || other.resolvedTo || !isComing(other, circumstances.today))
    return undefined;
  const { what, initiatives, type, paper } = item;
  const id = nextItemId(other);
  const again = { id, what, initiatives, type, paper, planned: true, movedFrom: from.id };
  return {
    from: withItem(from, { ...item, movedTo: to }),
    to: { ...other, agenda: [...other.agenda, { ...again, ...reporting(actor, circumstances) }] },
  };
}

/** Moves an item to another meeting, of whichever body; off a cancelled one, too. */
export function moveAgendaItem(
  { meeting: id, item: itemId, to }: CommandOf<'move-agenda-item'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const meeting = meetingIn(register, id);
  const item = meeting && itemOf(meeting, itemId);
  if (!meeting || !item) return refused({ reason: 'not-there' });
  if (!isOpenItem(item)) return refused({ reason: 'item-closed' });
  const both = takenOver(register, meeting, item, to, actor, circumstances);
  if (!both) return wrong('to', 'not-a-choice');
  return {
    ok: true,
    put: [
      { type: 'meeting', record: both.from },
      { type: 'meeting', record: both.to },
    ],
  };
}

/** Says whether the paper of an item is there, and since when. */
export function setPaper(
  { meeting: id, item: itemId, state, on }: CommandOf<'set-paper'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const meeting = meetingIn(register, id);
  const item = meeting && itemOf(meeting, itemId);
  if (!isSecretariat(actor) && !(item && maySetPaper(actor, item)))
    return refused({ reason: 'not-allowed', who: ['working-group-member', 'secretariat'] });
  if (!meeting || !item) return refused({ reason: 'not-there' });
  if (meeting.state === 'cancelled') return refused({ reason: 'meeting-cancelled' });
  if (!isOpenItem(item)) return refused({ reason: 'item-closed' });
  if (on > today) return wrong('on', 'in-the-future');
  return put(withItem(meeting, { ...item, paper: { state, on, by: actor.name } }));
}
