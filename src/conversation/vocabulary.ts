import { approvingParties } from '../domain/approving-parties';
import { addDays, type Day } from '../domain/day';
import { indicatorsIn } from '../domain/goals';
import type { InitiativeId } from '../domain/ids';
import type { Initiative } from '../domain/initiative';
import { isLive } from '../domain/live';
import { finishedPhases } from '../domain/phase';
import type { Register } from '../domain/register';
import type { Vocabulary } from '../language/vocabulary';
import type { Steps } from '../lib/steps';
import { partsHeld } from './agreement-parts';
import { milestoneNow, taskNow } from './named-things';

/** Meetings are called this many days ahead, before any document tells of them: "inden næste SSU" means them. */
const announcedAhead = 60;

/**
 * The names of a register as known on a day, as `language` is handed them; `whole` is all there is, for the
 * meetings already announced. Closed things keep their names: people still ask.
 */
export function vocabularyOf(register: Register, whole: Register, today: Day): Vocabulary {
  const sentOut = sentOutIn(register);
  const approving = new Set<string>(approvingParties(register).map(({ id }) => id));
  return {
    initiatives: Array.from(register.initiative.values(), (one) => calledNow(one, register, sentOut)),
    bodies: [...register.body.values()].map(({ id, name, abbreviations, level, type }) => ({
      id,
      name,
      abbreviations,
      decides: /^(udvalg|råd|styregruppe|forum)/.test(type),
      isWorkingGroup: level === 'arbejdsgruppe',
      approves: approving.has(id),
    })),
    clusters: [...register.cluster.values()].map(({ id, name, names }) => ({ id, name, names })),
    municipalities: [...register.municipality.values()].map(({ id, name }) => ({ id, name })),
    people: [...register.body.values()].flatMap(({ id, people }) =>
      people.map(({ name }) => ({ name, body: id })),
    ),
    areas: [...register.area.values()].map(({ id, title, focus, agreement }) => ({
      id,
      title,
      focus,
      agreement,
    })),
    goals: [...register.area.values()].flatMap(({ id, goals }) =>
      goals.map((goal) => ({ id: goal.id, text: goal.text, area: id })),
    ),
    indicators: indicatorsIn(register).map(({ indicator: { id, text } }) => ({ id, text })),
    tasks: Array.from(register.task.values(), taskNow),
    milestones: Array.from(register.milestone.values(), milestoneNow),
    agreements: [...register.agreement.values()].map((agreement) => ({
      id: agreement.id,
      title: agreement.title,
      valid: agreement.valid,
      parts: partsHeld(register, agreement.id),
    })),
    meetings: [...register.meeting.values()].map(({ id, body, title, when, precision, state, agenda }) => ({
      id,
      body,
      title,
      when: { from: when.from, to: when.to },
      exact: precision === 'day' && when.from !== null && when.from === when.to,
      state,
      agenda: agenda.flatMap(({ initiatives, movedTo }) => (movedTo === undefined ? initiatives : [])),
    })),
    calendar: [...whole.meeting.values()].flatMap(({ id, body, when, precision, state, knownFrom }) =>
      precision === 'day' &&
      when.from !== null &&
      when.from === when.to &&
      (state === 'held' || state === 'planned' || state === 'expected') &&
      (knownFrom <= today || when.from <= addDays(today, announcedAhead))
        ? [{ id, body, day: when.from, state }]
        : [],
    ),
    facts: [...register.fact.values()].map(({ id, topic, text }) => ({ id, topic, text })),
    terms: [...register.term.values()].map(({ id, name, abbreviations }) => ({ id, name, abbreviations })),
    sources: [...register.source.values()].map(({ id, title, asOf, knownFrom }) => ({
      id,
      title,
      asOf,
      knownFrom,
    })),
  };
}

/** Gets the names of a register ready in small steps, so that `vocabularyOf` has little left to do. */
export function* gatherNames(register: Register): Steps<void> {
  const sentOut = sentOutIn(register);
  for (const initiative of register.initiative.values()) {
    calledNow(initiative, register, sentOut);
    yield;
  }
  for (const task of register.task.values()) {
    taskNow(task);
    yield;
  }
  for (const milestone of register.milestone.values()) {
    milestoneNow(milestone);
    yield;
  }
}

/** What was sent out for approval. */
const sentOutIn = ({ approval }: Register): ReadonlySet<InitiativeId> =>
  new Set([...approval.values()].filter(isLive).map(({ initiative }) => initiative));

type Called = Vocabulary['initiatives'][number];

/** Registers keep the records that nobody wrote anew, so what they are called is kept with them. */
const called = new WeakMap<Initiative, Called>();

function calledNow(initiative: Initiative, register: Register, out: ReadonlySet<InitiativeId>): Called {
  const phase = register.statuses.get(initiative.id)?.at(-1)?.phase ?? 'unknown';
  const finished = finishedPhases.includes(phase);
  const kept = called.get(initiative);
  const sentOut = out.has(initiative.id);
  const edited = register.changes.has(`about:${initiative.id}`);
  if (kept?.finished === finished && kept.sentOut === sentOut && kept.edited === edited) return kept;
  const fresh: Called = {
    id: initiative.id,
    title: initiative.title,
    aliases: initiative.aliases,
    description: initiative.description?.text ?? initiative.title,
    parts: initiative.parts.map(({ title }) => title),
    group: initiative.kind.group,
    area: initiative.focusArea,
    goal: initiative.goal,
    parent: initiative.parent,
    places: initiative.places.map(({ party }) => party),
    finished,
    sentOut,
    edited,
  };
  called.set(initiative, fresh);
  return fresh;
}
