import type { Day } from '../domain/day';
import type { Register } from '../domain/register';
import { agendaItem } from './agenda-item';
import { agreement } from './agreement';
import type { Answer, AnswerOf } from './answer';
import { approvals } from './approvals';
import { bodies } from './bodies';
import { body } from './body';
import { change } from './change';
import { changes } from './changes';
import { citationsOf } from './citations';
import { cluster } from './cluster';
import { clusters } from './clusters';
import { deadlineChain } from './deadline-chain';
import { decision } from './decision';
import { decisions } from './decisions';
import { due } from './due';
import { facts } from './facts';
import { feeds } from './feeds';
import { nothing, type Query } from './found';
import { freshness } from './freshness';
import { help } from './help';
import { history } from './history';
import { implementation } from './implementation';
import { initiative } from './initiative';
import { initiatives } from './initiatives';
import { type Known, knownOn } from './known';
import { measurements } from './measurements';
import { meeting } from './meeting';
import { meetings } from './meetings';
import { milestone } from './milestone';
import { milestones } from './milestones';
import { municipalities } from './municipalities';
import { municipality } from './municipality';
import { namesOf } from './names';
import { orders } from './orders';
import { people } from './people';
import { person } from './person';
import { plan } from './plan';
import type { Question, QuestionKind, QuestionOf } from './question';
import { mergersOf, redirected } from './redirect';
import { reminders } from './reminders';
import { settings } from './settings';
import { sources } from './sources';
import { statusDocument } from './status-document';
import { subscriptions } from './subscriptions';
import { succeeded, successionsOf } from './successions';
import { task } from './task';
import { tasks } from './tasks';
import { term } from './term';
import { updateRound } from './update-round';
import { weeklyDigest } from './weekly-digest';
import { year } from './year';

const queries: { readonly [K in QuestionKind]: Query<K> } = {
  initiative,
  initiatives,
  due,
  tasks,
  milestones,
  decisions,
  decision,
  orders,
  plan,
  year,
  measurements,
  meetings,
  meeting,
  task,
  milestone,
  changes,
  change,
  history,
  approvals,
  implementation,
  subscriptions,
  'status-document': statusDocument,
  'agenda-item': agendaItem,
  'deadline-chain': deadlineChain,
  freshness,
  'update-round': updateRound,
  body,
  bodies,
  cluster,
  clusters,
  municipality,
  municipalities,
  person,
  people,
  term,
  agreement,
  facts,
  sources,
  help,
  'weekly-digest': weeklyDigest,
  reminders,
  feeds,
  settings,
};

/** What an answer depends on besides the register: the day, and what is kept beside it. */
export interface Asking
  extends Pick<
    Known,
    'configured' | 'deliveries' | 'reminded' | 'untold' | 'parked' | 'links' | 'filesInChat'
  > {
  today: Day;
}

/**
 * Answers a question from a register as it was known on `today` (a day in Copenhagen); nothing that became
 * known later is seen. The only way to read a register. It never changes one, and the same question about the
 * same register on the same day has the same answer. Where the one thing asked about is not known (yet, or any
 * more: an old button), the answer is an empty list of initiatives: nothing was found. An initiative that has gone
 * into another is answered about as that one.
 */
export function ask(register: Register, question: Question, { today, ...beside }: Asking): Answer {
  const known: Known = { ...knownOn(register, today), ...beside };
  const answered =
    answer(known, succeeded(known, redirected(known, question))) ??
    answer(known, { kind: 'initiatives', initiatives: [] });
  if (!answered) throw new Error('A list is always an answer');
  return answered as Answer;
}

function answer<K extends QuestionKind>(known: Known, question: QuestionOf<K>): AnswerOf<K> | undefined {
  const kind = question.kind as K;
  const query = queries[kind];
  const found = query(known, question);
  return (
    found && {
      kind,
      question,
      today: known.today,
      freshDays: known.register.freshDays,
      found: found.found,
      about: { ...nothing(), ...found.about },
      citations: citationsOf(known.register, found.evidence),
      names: { ...found.names, ...namesOf(known.register, question as Question) },
      ...mergersOf(known, question as Question),
      ...successionsOf(known, question as Question),
      ...found.payload,
    }
  );
}
