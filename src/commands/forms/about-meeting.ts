import { z } from 'zod';
import { type MeetingId, meetingId } from '../../domain/ids';
import type { Meeting } from '../../domain/meeting';
import type { Prose } from '../../domain/prose';
import { documentId } from '../../domain/record';
import { type Refusal, refused } from '../command';
import type { Drawing } from '../form-of';
import { meetingIn } from '../meetings';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';
import { versionOf } from '../versions';

/** What the forms about a meeting are about. */
export const aboutMeeting = z.object({ meeting: meetingId });

type Refused = { ok: false; refusal: Refusal };

/** A form about a meeting for the secretariat: its meeting, with what a form says of it. */
export function meetingFor(
  id: MeetingId,
  drawing: Drawing,
): { meeting: Meeting; drawn: { subject: Prose; seen: number } } | Refused {
  const meeting = meetingIn(drawing.register, id);
  if (!isSecretariat(drawing.actor)) return secretariatOnly;
  return meeting ? { meeting, drawn: drawnOf(meeting, drawing) } : refused({ reason: 'not-there' });
}

/** What a form says of its meeting. */
export const drawnOf = ({ id, title }: Meeting, { register }: Drawing): { subject: Prose; seen: number } => ({
  subject: title,
  seen: versionOf(register, documentId('meeting', id)),
});
