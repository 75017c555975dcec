import type { Act } from '../cards/acts';
import { renderMissed } from '../cards/render-form';
import { isSecretariat } from '../commands/rights';
import { dayAt } from '../domain/day';
import { mask } from '../domain/masking';
import type { MissedQuestion } from '../domain/missed-question';
import type { Understanding } from '../language/understanding';
import type { Event } from './event';
import { knownNames } from './known-names';
import { type Occasion, type Said, saying, showing } from './occasion';
import type { Reply } from './reply';
import { openSynonym } from './synonym-form';
import { addSynonym, removeSynonym } from './synonyms';

/**
 * Keeps a question that found no answer, where the collaboration has chosen to; says whether it does. Questions
 * about somebody's health are nobody's business, and what was asked back was understood.
 */
export function keepMissed(
  understanding: Understanding,
  { event, register, desk, now }: Occasion<Extract<Event, { kind: 'message' }>>,
): boolean {
  const outcome = missedOutcomeOf(understanding);
  if (!desk?.missed || outcome === undefined) return false;
  const { actor, mentioned = [] } = event;
  const { locale } = understanding;
  desk.missed.note(() => {
    const others = actor.name === undefined ? mentioned : [actor.name, ...mentioned];
    return { text: mask(event.text.trim(), knownNames(register, others, dayAt(now))), locale, outcome };
  }, now);
  return true;
}

function missedOutcomeOf(understanding: Understanding): MissedQuestion['outcome'] | undefined {
  const { outcome } = understanding;
  if (outcome === 'not-understood' || outcome === 'unknown-topic') return outcome;
  return outcome === 'out-of-scope' && understanding.topic === 'other' ? outcome : undefined;
}

/** Lists what found no answer; for the secretariat, where nobody else reads along. */
export async function listMissed(said: Said, page = 0): Promise<Reply> {
  const { event, register, desk, now, locale } = said;
  if (!desk || !isSecretariat(desk.actorOf(event.actor, register)))
    return saying({ kind: 'secretariat-only' }, said);
  if (!desk.missed) return saying({ kind: 'missed-off', collaboration: desk.collaboration }, said);
  if (event.place.kind !== 'personal') return saying({ kind: 'missed-in-private' }, said);
  const questions = await desk.missed.list(now);
  return showing(renderMissed({ questions, page }, locale, dayAt(now)), locale);
}

type MissedAct = Extract<
  Act,
  { verb: 'list-missed' | 'forget-missed' | 'open-synonym' | 'add-synonym' | 'remove-synonym' }
>;

/** Does what a button about missed questions or synonyms says. */
export async function onMissedAct(said: Said, act: MissedAct): Promise<Reply> {
  switch (act.verb) {
    case 'list-missed':
      return listMissed(said, act.page);
    case 'forget-missed': {
      const { desk, event, register } = said;
      if (desk && isSecretariat(desk.actorOf(event.actor, register))) await desk.missed?.forget([act.id]);
      return listMissed(said, act.page);
    }
    case 'open-synonym':
      return openSynonym(said, act.asked);
    case 'add-synonym':
      return addSynonym(said, act);
    case 'remove-synonym':
      return removeSynonym(said, act);
  }
}
