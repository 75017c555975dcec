import { calledIn } from '../domain/called';
import { inLocale, type Locale } from '../domain/prose';
import { partyOf, type Register } from '../domain/register';
import type { Answer } from '../queries/answer';

/** One thing, by its id and by what people call it. */
export interface Named {
  id: string;
  name: string;
}

/** The one initiative, the one party and the one body with meetings that an answer was about, if any. */
export interface AskedAbout {
  initiative?: Named | undefined;
  party?: Named | undefined;
  body?: Named | undefined;
}

const partyFields = ['cluster', 'clusters', 'municipality', 'municipalities', 'party', 'parties', 'concerns'];

/** Answers that are about meetings, whichever were found. */
const ofMeetings: readonly Answer['kind'][] = ['meeting', 'meetings', 'due', 'deadline-chain'];

/** What a question names by id; of meetings, whose the first one is that was found. */
export function askedAbout(
  { question, about }: Pick<Answer, 'question' | 'about'>,
  register: Register,
  locale: Locale,
): AskedAbout {
  const asked: Partial<Record<string, unknown>> = question;
  const only = (...fields: string[]): string => {
    const ids = fields.flatMap((field) => asked[field] ?? []);
    return ids.length === 1 ? String(ids[0]) : '';
  };
  const initiative = register.initiative.get(only('initiative', 'initiatives'));
  const party = partyOf(register, only(...partyFields));
  const [found] = ofMeetings.includes(question.kind) ? about.meetings : [];
  const meeting = register.meeting.get(found ?? '');
  const body = register.body.get(only('body', 'bodies') || (party ? '' : (meeting?.body ?? '')));
  // In Danish the first of its other names is the short one.
  const short = locale === 'da' ? initiative?.aliases[0] : undefined;
  return {
    initiative: initiative && { id: initiative.id, name: short ?? inLocale(initiative.title, locale) },
    party: party && { id: party.id, name: inLocale(party.name, locale) },
    body: body && { id: body.id, name: inLocale(calledIn(register, body.id), locale) },
  };
}
