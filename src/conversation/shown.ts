import { dayAt } from '../domain/day';
import type { Question } from '../queries/question';
import { askedHere } from './here';
import { besideOf, type Said } from './occasion';
import { withheld } from './people';
import { answering } from './replies';
import type { Reply } from './reply';
import { withOffers } from './shared';

/** The answer to a question that nobody wrote, as it may be shown here and now. */
export function shown(said: Said, asked: Question): Reply {
  const question = askedHere(asked, said);
  const kept = withheld(question, said);
  if (kept) return kept;
  const { register, locale, now } = said;
  return withOffers(question, said, (offers) =>
    answering(register, question, locale, dayAt(now), null, undefined, offers, besideOf(said)),
  );
}
