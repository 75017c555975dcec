import type { AnswerOf } from '../queries/answer';
import type { QuestionKind } from '../queries/question';
import { agendaItemPage } from './agenda-item';
import { agreementPage } from './agreement';
import { approvalsPage } from './approvals';
import { bodiesPage } from './bodies';
import { bodyPage } from './body';
import type { Page } from './card';
import { changePage } from './change';
import { changesPage } from './changes';
import { clusterPage } from './cluster';
import { clustersPage } from './clusters';
import { deadlineChainPage } from './deadline-chain';
import { decisionPage } from './decision';
import { decisionsPage } from './decisions';
import { duePage } from './due';
import { factsPage } from './facts';
import { feedsPage } from './feeds';
import { freshnessPage } from './freshness';
import { helpPage } from './help';
import { historyPage } from './history';
import { implementationPage } from './implementation';
import { initiativePage } from './initiative';
import { initiativesPage } from './initiatives';
import { measurementsPage } from './measurements';
import { meetingPage } from './meeting';
import { meetingsPage } from './meetings';
import { milestonePage } from './milestone';
import { milestonesPage } from './milestones';
import { municipalitiesPage } from './municipalities';
import { municipalityPage } from './municipality';
import { ordersPage } from './orders';
import { peoplePage } from './people';
import { personPage } from './person';
import { planPage } from './plan';
import { remindersPage } from './reminders';
import { settingsPage } from './settings';
import { sourcesPage } from './sources';
import { statusDocumentPage } from './status-document';
import { subscriptionsPage } from './subscriptions';
import { taskPage } from './task';
import { tasksPage } from './tasks';
import { termPage } from './term';
import { updateRoundPage } from './update-round';
import { weeklyDigestPage } from './weekly-digest';
import type { Wording } from './wording';
import { yearPage } from './year';

/** How each kind of answer is worded; its template has the same name. */
export const pages: { [K in QuestionKind]: (answer: AnswerOf<K>, wording: Wording) => Page } = {
  initiative: initiativePage,
  initiatives: initiativesPage,
  due: duePage,
  tasks: tasksPage,
  milestones: milestonesPage,
  decisions: decisionsPage,
  decision: decisionPage,
  orders: ordersPage,
  plan: planPage,
  year: yearPage,
  measurements: measurementsPage,
  meetings: meetingsPage,
  meeting: meetingPage,
  task: taskPage,
  milestone: milestonePage,
  changes: changesPage,
  change: changePage,
  history: historyPage,
  approvals: approvalsPage,
  implementation: implementationPage,
  subscriptions: subscriptionsPage,
  'status-document': statusDocumentPage,
  'agenda-item': agendaItemPage,
  'deadline-chain': deadlineChainPage,
  freshness: freshnessPage,
  'update-round': updateRoundPage,
  body: bodyPage,
  bodies: bodiesPage,
  cluster: clusterPage,
  clusters: clustersPage,
  municipality: municipalityPage,
  municipalities: municipalitiesPage,
  person: personPage,
  people: peoplePage,
  term: termPage,
  agreement: agreementPage,
  facts: factsPage,
  sources: sourcesPage,
  help: helpPage,
  'weekly-digest': weeklyDigestPage,
  reminders: remindersPage,
  feeds: feedsPage,
  settings: settingsPage,
};
