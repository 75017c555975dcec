import type { Actor } from '../commands/command';
import type { About } from '../commands/form';
import { offersAboutMeeting } from '../commands/meeting-offers';
import type { Offer } from '../commands/offers';
import type { Day } from '../domain/day';
import { meetingId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import type { Question } from '../queries/question';

/** What somebody may change about a thing, with its name and the question that shows it. */
export interface MenuSubject {
  subject: Prose;
  offers: Offer[];
  back: Question;
}

/** A meeting as the subject of a menu; `undefined` where a menu is about something else. */
export function meetingMenu(
  about: About,
  register: Register,
  actor: Actor,
  today: Day,
): MenuSubject | undefined {
  const id = meetingId.safeParse(about.meeting).data;
  const meeting = id && register.meeting.get(id);
  if (!meeting) return undefined;
  return {
    subject: meeting.title,
    offers: offersAboutMeeting(register, meeting.id, actor, today),
    back: { kind: 'meeting', meeting: meeting.id },
  };
}
