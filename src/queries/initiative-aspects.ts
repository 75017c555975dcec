import { type AspectFact, aspect, nothing, some } from './aspect-fact';
import { evidenceOf, statusEvidence } from './citations';
import { isCollective } from './filters';
import {
  comingDates,
  comingMeetings,
  named,
  openTasks,
  partyEvidence,
  shownDates,
  shownDecisions,
  shownMeetings,
  shownParties,
  shownTasks,
} from './initiative-facts';
import type { Aspect } from './question';

/** For each fact that can be asked of an initiative: is it there, which ids does it show, where does it stand. */
export const aspectFacts: Record<Aspect, AspectFact> = {
  status: aspect(
    ({ status }) => status !== undefined,
    (facts) => ({
      milestones: shownDates(comingDates(facts)),
      meetings: shownMeetings(comingMeetings(facts)),
    }),
    (facts) => [
      ...statusEvidence(facts.status),
      ...evidenceOf(comingDates(facts).map(({ milestone }) => milestone)),
      ...evidenceOf(comingMeetings(facts).map(({ meeting }) => meeting)),
    ],
  ),
  history: aspect(
    ({ history, mergedHistory }) => some(history) || some(mergedHistory),
    (facts) => ({
      milestones: shownDates(facts.dates),
      meetings: shownMeetings(facts.meetings),
      ...shownDecisions(facts),
    }),
    ({ history, mergedHistory, dates, decisions, meetings, conflict }) => [
      ...history.flatMap(statusEvidence),
      ...mergedHistory.flatMap(({ entries }) => entries.flatMap(statusEvidence)),
      ...evidenceOf(dates.map(({ milestone }) => milestone)),
      ...evidenceOf(decisions.map(({ decision }) => decision)),
      ...evidenceOf(meetings.map(({ meeting }) => meeting)),
      ...evidenceOf([conflict]),
    ],
  ),
  description: aspect(
    ({ description }) => description !== undefined,
    nothing,
    ({ description, parts }) => evidenceOf([description, ...parts]),
    ({ description, effect, parts, status }) => Boolean(description ?? effect ?? status) || some(parts),
  ),
  parts: aspect(
    ({ parts, partDates }) => some(parts) || some(partDates),
    ({ partDates }) => ({ milestones: shownDates(partDates) }),
    ({ parts, partDates }) => evidenceOf([...parts, ...partDates.map(({ milestone }) => milestone)]),
  ),
  lead: aspect(
    ({ lead }) => some(lead),
    ({ lead, involved }) => shownParties(named(lead, involved)),
    partyEvidence,
  ),
  involved: aspect(
    ({ lead, involved, places, actors }) => some([...lead, ...involved, ...places, ...actors]),
    ({ lead, involved, places, actors }) => shownParties([...named(lead, involved, places), ...actors]),
    partyEvidence,
  ),
  places: aspect(
    // What clusters have told of how far they are says which are with it, too.
    ({ places, implementations }) => some(places) || implementations.some((cell) => cell.implementation),
    ({ places, involved, absent }) => shownParties([...named(places, involved), ...absent]),
    partyEvidence,
    // "Klyngerne" answers which clusters as well.
    ({ places, involved }) => some(places) || involved.some(({ party }) => isCollective(party.id)),
  ),
  effect: aspect(
    ({ effect }) => effect !== undefined,
    nothing,
    ({ effect }) => evidenceOf([effect]),
  ),
  dates: aspect(
    ({ dates }) => some(dates),
    ({ dates }) => ({ milestones: shownDates(dates) }),
    ({ dates }) => evidenceOf(dates.map(({ milestone }) => milestone)),
  ),
  orders: aspect(
    ({ orders }) => some(orders),
    nothing,
    ({ orders }) => evidenceOf(orders),
  ),
  tasks: aspect(
    ({ tasks }) => some(tasks),
    ({ tasks }) => ({ tasks: shownTasks(tasks) }),
    ({ tasks }) => evidenceOf(tasks.map(({ task }) => task)),
  ),
  decisions: aspect(
    ({ decisions }) => some(decisions),
    shownDecisions,
    ({ decisions }) => evidenceOf(decisions.map(({ decision }) => decision)),
  ),
  meetings: aspect(
    ({ meetings }) => some(meetings),
    ({ meetings }) => ({ meetings: shownMeetings(meetings) }),
    ({ meetings }) => evidenceOf(meetings.map(({ meeting }) => meeting)),
  ),
  next: aspect(
    (facts) => some([...openTasks(facts), ...comingDates(facts), ...comingMeetings(facts)]),
    (facts) => ({
      tasks: shownTasks(openTasks(facts)),
      milestones: shownDates(comingDates(facts)),
      meetings: shownMeetings(comingMeetings(facts)),
    }),
    (facts) => [
      ...evidenceOf(openTasks(facts).map(({ task }) => task)),
      ...evidenceOf(comingDates(facts).map(({ milestone }) => milestone)),
      ...evidenceOf(comingMeetings(facts).map(({ meeting }) => meeting)),
    ],
  ),
  source: aspect(
    ({ initiative }) => some(initiative.evidence),
    nothing,
    ({ initiative }) => initiative.evidence,
  ),
  unrecorded: aspect(
    () => false,
    nothing,
    () => [],
  ),
};
