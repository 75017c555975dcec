import { agreements } from './agreements';
import { datesOf, onlyDate } from './dates';
import { decisions } from './decisions';
import { facts } from './facts';
import { initiative } from './initiative';
import { initiatives } from './initiatives';
import { meetings } from './meetings';
import { missed } from './missed';
import { people, whichGroup } from './people';
import { membership, places } from './places';
import { bodies, meaningOf, onlyArea, onlyBody, sources, terms } from './reference';
import { reminders } from './reminders';
import type { Shape } from './shape';
import { impossibleDate, outOfScope, smallTalk } from './small-talk';
import { subscriptions } from './subscriptions';
import { changes, due, orders, tasks } from './work';

/**
 * The kinds of questions, in the order in which they claim an utterance: the narrower first. What has a noun of
 * its own (meeting, decision, task) comes before what is told by its topic alone.
 */
export const shapes: readonly Shape[] = [
  missed,
  reminders,
  subscriptions,
  smallTalk,
  outOfScope,
  impossibleDate,
  meaningOf,
  agreements,
  people,
  whichGroup,
  membership,
  facts,
  orders,
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
