import type { DigestNotice } from '../cards/digest-notice';
import { renderAnswer } from '../cards/render';
import { versionOf } from '../commands/versions';
import { dayAt } from '../domain/day';
import type { Delivery } from '../domain/delivery';
import { digestName } from '../domain/digest-name';
import type { Person } from '../domain/person';
import { documentId } from '../domain/record';
import type { Register } from '../domain/register';
import type { Subscription } from '../domain/subscription';
import { ask } from '../queries/ask';
import { digestQuestion } from '../queries/digest-question';
import type { QuestionOf } from '../queries/question';
import type { Desk } from './desk';
import type { Actor } from './event';
import type { Post } from './messenger';
import type { Said } from './occasion';
import { type Told, tellPersonNow } from './post';
import { told } from './replies';
import { inShared, ownOffers } from './shared';
import { reachesSecretariat, tellSecretariat } from './tell-secretariat';

/** A digest of a collaboration, when it goes out. `now` in milliseconds since 1970. */
export interface Issue {
  register: Register;
  desk: Desk;
  subscription: Subscription;
  delivery: Delivery;
  now: number;
}

/** The digest of a week, whatever became of it. */
interface OfWeek {
  delivery: Pick<Delivery, 'week'>;
}

/** The question that a digest answers; what is new is counted from the day the last one went out. */
export function questionOf(
  { subscription, delivery: { week } }: Pick<Issue, 'subscription'> & OfWeek,
  last: number | undefined,
): QuestionOf<'weekly-digest'> {
  const since = last === undefined ? undefined : dayAt(last);
  return { ...digestQuestion(subscription, since), issue: { subscription: subscription.id, week } };
}

/** What is posted; `undefined` where there is nothing to tell, nobody wrote a line, and no line is wanted then. */
export function digestPost(issue: Issue, last: number | undefined): Post | undefined {
  const { register, subscription, now } = issue;
  const question = questionOf(issue, last);
  const answer = ask(register, question, { today: dayAt(now) });
  if (answer.kind !== 'weekly-digest') throw new Error('A digest is answered by a digest');
  if (answer.quiet && answer.line === undefined && subscription.whenQuiet === 'nothing') return undefined;
  const said = saidBy(issue);
  const { locale } = subscription;
  if (subscription.placeKind === 'personal')
    return told(answer, locale, renderAnswer(answer, locale, undefined, ownOffers(question, said)));
  const shared = inShared(question, said);
  return told(answer, locale, shared.renewing(renderAnswer(answer, locale, undefined, shared.offers)));
}

/** Nobody speaks first; what a personal digest offers is what its owner may do. */
function saidBy({ register, desk, subscription, now }: Issue): Said {
  const { place, placeKind, locale, owner } = subscription;
  const person = placeKind === 'personal' ? register.person.get(owner) : undefined;
  const actor: Actor = person
    ? { id: person.user ?? '', objectId: person.objectId, tenant: person.tenant, name: person.name }
    : { id: '', objectId: undefined, tenant: undefined, name: undefined };
  const at = { id: place, kind: placeKind, team: undefined };
  return {
    register,
    desk,
    now,
    locale,
    event: { kind: 'message', id: '', text: '', actor, place: at, locale },
  };
}

/** What people are told of. */
export type News = 'preview' | 'uncertain' | 'undeliverable' | 'missed';

/** Whose digest it is, where they are told first of what did not go as it should. */
const ownerToTell = ({ register, subscription }: Issue, news: News): Person | undefined =>
  news === 'uncertain' || news === 'missed' ? register.person.get(subscription.owner) : undefined;

/** Whether there is somebody who can be told of a digest. */
export async function reachesForDigest(issue: Issue, news: News): Promise<boolean> {
  const owner = ownerToTell(issue, news);
  const own = owner && (await issue.desk.messenger.personal(owner));
  return own !== undefined || reachesSecretariat(issue);
}

/**
 * Tells the secretariat what is about to go out or cannot be delivered, and whose digest it is what did not go as it
 * should; where they cannot be reached, the secretariat. Whether anybody was told.
 */
export async function tellOfDigest(issue: Issue, news: News): Promise<boolean> {
  const owner = ownerToTell(issue, news);
  const notice = noticeOf(issue, news);
  const now = owner ? await tellPersonNow(issue, issue.desk, owner, notice) : ({ told: false } as Told);
  // Whoever is told too much just now is told the next time.
  return now.told || now.wait ? now.told : tellSecretariat(issue, notice);
}

/** What every notice of a digest names. */
export const digestNamed = (issue: Pick<Issue, 'register' | 'subscription'> & OfWeek) => ({
  subscription: issue.subscription.id,
  week: issue.delivery.week,
  name: digestName(issue.register, issue.subscription.about),
  placeName: issue.subscription.placeName,
  placeKind: issue.subscription.placeKind,
  question: questionOf(issue, undefined),
});

function noticeOf(issue: Issue, news: News): DigestNotice {
  const { register, desk, subscription, delivery } = issue;
  const about = digestNamed(issue);
  switch (news) {
    case 'preview':
      return {
        kind: 'digest-preview',
        ...about,
        at: new Date(delivery.due).toISOString(),
        seen: versionOf(register, documentId('subscription', subscription.id)),
        ops: { now: desk.newOp(), skip: desk.newOp() },
      };
    case 'undeliverable':
      return {
        kind: 'digest-undeliverable',
        ...about,
        why: delivery.reason === 'refused' ? 'refused' : 'away',
      };
    default:
      return { kind: `digest-${news}`, ...about };
  }
}
