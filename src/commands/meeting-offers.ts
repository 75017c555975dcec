import { calledIn } from '../domain/called';
import type { Day } from '../domain/day';
import type { BodyId, MeetingId } from '../domain/ids';
import type { Register } from '../domain/register';
import { isComing } from './choices';
import type { Actor } from './command';
import type { FormKind } from './forms';
import { openItems } from './meeting-choices';
import { maySetPaper } from './meeting-rights';
import { meetingIn } from './meetings';
import type { Offer } from './offers';
import { isSecretariat } from './rights';

/**
 * The forms that somebody may fill in about a meeting, the most used first: before it, its agenda and papers; from
 * its day on, what it decided; of a cancelled one, where its items go. Day of `today`: Copenhagen.
 */
export function offersAboutMeeting(register: Register, id: MeetingId, actor: Actor, today: Day): Offer[] {
  const meeting = meetingIn(register, id);
  if (!meeting) return [];
  const items = openItems(meeting);
  const about = (...forms: FormKind[]): Offer[] => forms.map((form) => ({ form, about: { meeting: id } }));
  const isCancelled = meeting.state === 'cancelled';
  const paper = !isCancelled && items.some((item) => maySetPaper(actor, item)) ? about('set-paper') : [];
  if (!isSecretariat(actor)) return paper;
  const move = items.length > 0 ? about('move-agenda-item') : [];
  if (isCancelled) return [...move, ...offersAboutMeetings(actor, meeting.body)];
  const { from } = meeting.when;
  const isReached = from === null || from <= today;
  const isAhead = isComing(meeting, today);
  const hasRule = isAhead && register.body.has(meeting.body as string as BodyId);
  return [
    ...(isReached && items.length > 0 ? about('record-decision') : []),
    ...about('add-agenda-item'),
    ...paper,
    ...move,
    ...(isAhead ? about('move-meeting', 'cancel-meeting') : []),
    ...(hasRule ? [{ form: 'set-deadline-rule', about: { body: meeting.body } } as const] : []),
    ...offersAboutMeetings(actor, meeting.body),
  ];
}

/** The forms that somebody may fill in about meetings at large, of one body where one is meant. */
export const offersAboutMeetings = (actor: Actor, body?: string): Offer[] =>
  isSecretariat(actor) ? [{ form: 'create-meeting', about: body === undefined ? {} : { body } }] : [];

/** The form of the rules of each body that a case passes through, by its name. */
export const offersAboutDeadlines = (register: Register, actor: Actor, bodies: readonly BodyId[]): Offer[] =>
  !isSecretariat(actor)
    ? []
    : bodies.map((id) => ({
        form: 'set-deadline-rule',
        about: { body: id },
        name: calledIn(register, id),
      }));
