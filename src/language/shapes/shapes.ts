import { access } from './access';
import { agreements } from './agreements';
import { approvals } from './approvals';
import { changes } from './changes';
import { datesOf, onlyDate } from './dates';
import { deadlineChain } from './deadline-chain';
import { decisions, followedUp } from './decisions';
import { digest } from './digest';
import { agendaItem, statusDocument } from './documents';
import { facts } from './facts';
import { feeds } from './feeds';
import { freshness } from './freshness';
import { history } from './history';
import { implementation } from './implementation';
import { initiative } from './initiative';
import { initiatives } from './initiatives';
import { measurements } from './measurements';
import { meetings } from './meetings';
import { missed } from './missed';
import { noSuchAgreement } from './no-such-agreement';
import { people, whichGroup } from './people';
import { membership, places } from './places';
import { plan } from './plan';
import { planImport } from './plan-import';
import { bodies, meaningOf, onlyArea, onlyBody, sources, terms } from './reference';
import { reminders } from './reminders';
import { settings } from './settings';
import type { Shape } from './shape';
import { oneThing } from './single';
import { impossibleDate, outOfScope, smallTalk } from './small-talk';
import { subscriptions } from './subscriptions';
import { due, orders, tasks } from './work';
import { year } from './year';

/**
 * The kinds of questions, in the order in which they claim an utterance: the narrower first. What has a noun of
 * its own (meeting, decision, task) comes before what is told by its topic alone.
 */
export const shapes: readonly Shape[] = [
  planImport,
  missed,
  feeds,
  reminders,
  subscriptions,
  settings,
  statusDocument,
  agendaItem,
  smallTalk,
  outOfScope,
  impossibleDate,
  noSuchAgreement,
  digest,
  year,
  deadlineChain,
  freshness,
  plan,
  meaningOf,
  history,
  access,
  approvals,
  implementation,
  measurements,
  oneThing,
  agreements,
  people,
  whichGroup,
  membership,
  facts,
  orders,
  followedUp,
  decisions,
  changes,
  meetings,
  tasks,
  due,
  terms,
  initiatives,
  initiative,
  places,
  datesOf,
  bodies,
  sources,
  onlyDate,
  onlyBody,
  onlyArea,
];
