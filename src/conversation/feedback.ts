import { dayAt } from '../domain/day';
import { mask } from '../domain/masking';
import type { Event } from './event';
import { knownNames } from './known-names';
import { type Said, saying } from './occasion';
import type { Reply } from './reply';
import { reread } from './synonym-form';

type Feedback = Extract<Event, { kind: 'feedback' }>;

/**
 * Keeps a question whose answer did not help, where the collaboration has chosen to keep what found no answer, by the
 * same rules: masked, without who asked, and never about health. Who says so is told what became of it in their own
 * chat; where others read along nothing is said. Praise is only counted.
 */
export async function onFeedback(said: Said & { event: Feedback }): Promise<Reply | undefined> {
  const { event } = said;
  if (event.reaction === 'like') return undefined;
  const kept = await keepDisliked(said);
  return event.place.kind === 'personal' ? saying({ kind: 'feedback', kept }, said) : undefined;
}

/** What became of a question whose answer did not help. */
export type FeedbackKept = 'question' | 'both' | 'off' | 'forgotten' | 'health';

async function keepDisliked(said: Said & { event: Feedback }): Promise<FeedbackKept> {
  const { event, desk, register, now, locale } = said;
  const { actor, about, comment } = event;
  if (!desk?.missed) return 'off';
  if (!about) return 'forgotten';
  for (const text of [about.text, comment])
    if ((await reread(said, text)).slots.has('health-advice')) return 'health';
  desk.missed.note(() => {
    const others = actor.name === undefined ? about.names : [actor.name, ...about.names];
    const names = knownNames(register, others, dayAt(now));
    const words = mask(comment.trim(), names);
    const text = mask(about.text.trim(), names);
    return { text, locale, outcome: 'disliked', ...(words === '' ? {} : { comment: words }) };
  }, now);
  return comment.trim() === '' ? 'question' : 'both';
}
