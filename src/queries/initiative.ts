import type { Initiative } from '../domain/initiative';
import { relatedTo } from '../domain/related';
import { absentFrom } from './absent';
import type { Payloads } from './answer';
import { approvalLines } from './approval-lines';
import { entriesBy, hasPhase } from './as-of';
import { statusEvidence } from './citations';
import type { Query } from './found';
import { cellsOf, clustersInForce } from './implementation';
import { aspectsAbout } from './initiative-about';
import { aspectFacts } from './initiative-aspects';
import type { InitiativeFacts } from './initiative-facts';
import {
  asSeenOn,
  datesHolding,
  datesOf,
  decisionsOf,
  holding,
  meetingsOf,
  narrowedDates,
  tasksOf,
} from './initiative-parts';
import type { Known } from './known';
import { initiativeLine, partiesNamed, withParty } from './lines';
import { askedAspects, type QuestionOf } from './question';
import { mergedInto } from './redirect';

/** One initiative: everything known of it, and which of the facts asked for nobody has told. */
export const initiative: Query<'initiative'> = (known, question) => {
  const record = known.register.initiative.get(question.initiative);
  if (!record) return undefined;
  const facts = factsOf(known, record, question);
  // Of an overview nothing is missing: it shows what there is.
  const isOverview = question.aspect === 'overview';
  const asked = askedAspects(question).filter((aspect) => !isOverview || aspectFacts[aspect].holds(facts));
  const missing = asked.filter((aspect) => !aspectFacts[aspect].holds(facts));
  const payload: Payloads['initiative'] = { ...facts, asked, missing };
  return {
    found:
      question.place !== undefined || isOverview || asked.some((aspect) => aspectFacts[aspect].found(facts)),
    about: aspectsAbout(asked, facts, question.place),
    evidence: [
      ...asked.flatMap((aspect) => aspectFacts[aspect].evidence(facts)),
      ...statusEvidence(facts.status),
    ],
    payload,
  };
};

function factsOf(known: Known, record: Initiative, question: QuestionOf<'initiative'>): InitiativeFacts {
  const { register } = known;
  const entries = entriesBy(register, record.id, question.on);
  const history = entries.filter(hasPhase);
  const wantsHistory = askedAspects(question).includes('history');
  const then = wantsHistory ? known : asSeenOn(known, question.on, history[0]);
  const involved = withParty(register, record.involved).map(({ part, party }) => ({
    involvement: part,
    party,
  }));
  const allDates = datesOf(then, record, wantsHistory);
  const { dates, unmet } = narrowedDates(allDates, question);
  const asked = holding(record.parts, ({ title }) => title, question.match);
  const places = withParty(register, record.places).map(({ part, party }) => ({ place: part, party }));
  return {
    initiative: record,
    status: history[0],
    history,
    mergedHistory: mergedInto(known, record.id).flatMap((gone) => {
      const told = entriesBy(register, gone.id, question.on).filter(hasPhase);
      return told.length > 0 ? [{ initiative: gone, entries: told }] : [];
    }),
    mentions: entries.filter((entry) => !hasPhase(entry)),
    description: record.description,
    effect: record.citizenEffect,
    area: register.area.get(record.focusArea),
    goal: [...register.area.values()].flatMap(({ goals }) => goals).find(({ id }) => id === record.goal),
    parent: record.parent && register.initiative.get(record.parent),
    children: [...register.initiative.values()]
      .filter(({ parent }) => parent === record.id)
      .map((child) => initiativeLine(register, child, question.on)),
    related: relatedTo(register, record).filter(
      ({ id, parent }) => id !== record.parent && parent !== record.id,
    ),
    parts: asked.length > 0 ? asked : record.parts,
    lead: involved.filter(({ involvement }) => involvement.lead),
    involved: involved.filter(({ involvement }) => !involvement.lead),
    actors: partiesNamed(register, record.actors),
    places: places.filter(({ place }) => place.doubt === undefined),
    uncertainPlaces: places.filter(({ place }) => place.doubt !== undefined),
    absent: absentFrom(then, record, question.absent),
    dates,
    datesUnmet: unmet,
    partDates: asked.length > 0 ? [] : datesHolding(allDates, question.match),
    tasks: tasksOf(then, record),
    decisions: decisionsOf(known, record),
    meetings: meetingsOf(then, record, wantsHistory),
    orders: record.orders,
    approvals: approvalLines(then.register, record.id),
    implementations: cellsOf(then.register, record, clustersInForce(then)),
    conflict: record.conflict,
  };
}
