import { z } from 'zod';
import { changeId, meetingId, personId } from '../domain/ids';
import { prose } from '../domain/prose';

/** Asks people to tell of all their initiatives with an old status; with a round, those who have not answered it. */
export const askEverybody = z.strictObject({
  kind: z.literal('ask-everybody'),
  /** The meeting before which it is asked. */
  meeting: meetingId.optional(),
  round: changeId.optional(),
  people: z.array(personId),
  /** All who can be asked, whoever is named: a card cannot show hundreds. */
  everyone: z.literal(true).optional(),
  text: prose.optional(),
});
