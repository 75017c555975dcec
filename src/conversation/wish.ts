import type { Understanding } from '../language/understanding';
import { listForms, openForm } from './form';
import type { Said } from './occasion';
import type { Reply } from './reply';

/** What is shown to somebody who wants to change something; nothing where it is not clear what. */
export function onWish(
  said: Said,
  { about, wish }: Extract<Understanding, { outcome: 'action' }>,
): Reply | undefined {
  const { desk } = said;
  if (!desk) return undefined;
  const back = about?.question;
  if (wish) return openForm(said, desk, { ...wish, back });
  if (back?.kind === 'meeting') return listForms(said, desk, { about: { meeting: back.meeting }, back });
  return back?.kind === 'initiative'
    ? listForms(said, desk, { about: { initiative: back.initiative }, back })
    : undefined;
}
