import type { Understanding, Wish } from '../language/understanding';
import type { Question } from '../queries/question';
import { calendarMeant } from './calendar-meant';
import type { Desk } from './desk';
import { withDigestMeant } from './digest-meant';
import { drawn, listForms, openForm } from './form';
import { type Said, saying } from './occasion';
import type { Reply } from './reply';
import { shown } from './shown';

/** What is shown to somebody who wants to change something; nothing where the register can only be read. */
export function onWish(
  said: Said,
  { about, wish }: Extract<Understanding, { outcome: 'action' }>,
): Reply | undefined {
  const { desk } = said;
  if (!desk) return undefined;
  const back = about?.question;
  const wished = wish && onForm(said, desk, wish, back);
  if (wished) return wished;
  if (back?.kind === 'meeting') return listForms(said, desk, { about: { meeting: back.meeting }, back });
  return back?.kind === 'initiative'
    ? listForms(said, desk, { about: { initiative: back.initiative }, back })
    : saying({ kind: 'action-unclear' }, said);
}

/** The form with what was said in it; what it can be picked from, where it needs a thing that nobody named. */
function onForm(said: Said, desk: Desk, wished: Wish, back: Question | undefined): Reply | undefined {
  const wish = calendarMeant(withDigestMeant(wished, said), said);
  if ('kind' in wish) return shown(said, wish);
  const { form, about, values, instead } = wish;
  if (form === 'undo') return lastChange(said, desk);
  if (drawn(said, desk, wish)) return openForm(said, desk, { form, about, values, back });
  return instead && shown(said, instead);
}

/** The latest change of who asks, with the button that takes it back; who made none sees what others changed. */
function lastChange(said: Said, desk: Desk): Reply {
  const { register, event } = said;
  const { objectId, tenant } = desk.actorOf(event.actor, register);
  const own = [...register.change.values()]
    .filter(({ by }) => objectId !== '' && by.objectId === objectId && by.tenant === tenant)
    .sort((a, b) => b.number - a.number)[0];
  return shown(said, own ? { kind: 'change', change: own.id } : { kind: 'history' });
}
