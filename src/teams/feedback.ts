import { z } from 'zod';
import type { Asked, Event, Place } from '../conversation/event';
import { withoutThread } from '../domain/thread';

/** What `message/submitAction` carries; what was written to it comes as JSON within JSON, under `feedbackText`. */
const submitted = z.looseObject({
  actionName: z.literal('feedback'),
  actionValue: z.looseObject({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
});
const written = z.looseObject({ feedbackText: z.string() });

/** Characters of a comment that are read. */
const longest = 2_000;

/** Whether an invoke says how somebody likes a message. */
export const submitsFeedback = 'message/submitAction';

/** What somebody says of an answer, and the words they add. */
export function feedbackIn(value: unknown): { reaction: 'like' | 'dislike'; comment: string } | undefined {
  const { data } = submitted.safeParse(value);
  if (!data) return undefined;
  const { reaction, feedback } = data.actionValue;
  const told = written.safeParse(typeof feedback === 'string' ? parsed(feedback) : feedback).data;
  return { reaction, comment: (told?.feedbackText ?? '').trim().slice(0, longest) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Answers of which it is known what they were given to; the oldest are forgotten first. */
const most = 5_000;
/** How long it is, in milliseconds: feedback comes at once or hardly ever. */
const lasting = 24 * 3_600_000;

/**
 * What each post answered, for whoever says that it did not help. In memory alone: questions that were answered are
 * written down nowhere.
 */
export class AskedBefore {
  private readonly known = new Map<string, { asked: Asked; since: number }>();

  /** A post answers what somebody wrote. `now` in milliseconds of a clock that never goes back. */
  note(place: Place['id'], post: string, asked: Asked, now: number): void {
    this.known.set(keyOf(place, post), { asked, since: now });
    const [oldest] = this.known.keys();
    if (this.known.size > most && oldest !== undefined) this.known.delete(oldest);
  }

  /** What a post answered; `undefined` where nobody knows any more. */
  of(place: Place['id'], post: string | undefined, now: number): Asked | undefined {
    const one = post === undefined ? undefined : this.known.get(keyOf(place, post));
    return one && now - one.since < lasting ? one.asked : undefined;
  }
}

const keyOf = (place: Place['id'], post: string): string => `${withoutThread(place)}\n${post}`;

/** What somebody wrote, with the names that are to be masked in it. */
export const askedIn = ({ text, mentioned = [], actor }: Extract<Event, { kind: 'message' }>): Asked => ({
  text,
  names: actor.name === undefined ? mentioned : [actor.name, ...mentioned],
});
