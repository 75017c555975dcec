import { addDays, type Day } from '../domain/day';
import type { Initiative } from '../domain/initiative';
import { finishedPhases } from '../domain/phase';
import type { Register } from '../domain/register';
import type { Vocabulary } from '../language/vocabulary';
import type { Steps } from '../lib/steps';

/** Meetings are called this many days ahead, before any document tells of them: "inden næste SSU" means them. */
const announcedAhead = 60;

/**
 * The names of a register as known on a day, as `language` is handed them; `whole` is all there is, for the
 * meetings already announced. Closed things keep their names: people still ask.
 */
export function vocabularyOf(register: Register, whole: Register, today: Day): Vocabulary {
  return {
    initiatives: Array.from(register.initiative.values(), (initiative) => calledNow(initiative, register)),
    bodies: [...register.body.values()].map(({ id, name, abbreviations, level, type }) => ({
      id,
      name,
      abbreviations,
      decides: /^(udvalg|råd|styregruppe|forum)/.test(type),
      isWorkingGroup: level === 'arbejdsgruppe',
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
    agreements: [...register.agreement.values()].map((agreement) => ({
      id: agreement.id,
      title: agreement.title,
      valid: agreement.valid,
      parts: partsHeld(register, agreement.id),
    })),
    meetings: [...register.meeting.values()].map(({ id, body, title, when, precision, state }) => ({
      id,
      body,
      title,
      when: { from: when.from, to: when.to },
      exact: precision === 'day' && when.from !== null && when.from === when.to,
      state,
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
  for (const initiative of register.initiative.values()) {
    calledNow(initiative, register);
    yield;
  }
}

type Called = Vocabulary['initiatives'][number];

/** Registers keep the records that nobody wrote anew, so what they are called is kept with them. */
const called = new WeakMap<Initiative, Called>();

function calledNow(initiative: Initiative, register: Register): Called {
  const phase = register.statuses.get(initiative.id)?.at(-1)?.phase ?? 'unknown';
  const finished = finishedPhases.includes(phase);
  const kept = called.get(initiative);
  if (kept?.finished === finished) return kept;
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
  };
  called.set(initiative, fresh);
  return fresh;
}

/** The parts of an agreement of which the register holds something. */
function partsHeld(register: Register, id: string): string[] {
  const agreement = register.agreement.get(id);
  if (!agreement) return [];
  const areas = [...register.area.values()].filter((area) => area.agreement === agreement.id);
  const goals = areas.flatMap((area) => area.goals);
  const held: [string, boolean][] = [
    ['overview', true],
    ['validity', true],
    ['visions', agreement.visions.length > 0],
    ['principles', agreement.principles.length > 0],
    ['focus-areas', areas.length > 0],
    ['goals', goals.length > 0],
    ['indicators', goals.some(({ indicators }) => indicators.length > 0)],
    ['national-goals', agreement.nationalGoals.length > 0],
    ['national-indicators', agreement.nationalIndicators.length > 0],
    ['follow-up', agreement.followUp.length > 0],
    ['parties', agreement.parties.length > 0],
  ];
  return held.flatMap(([part, has]) => (has ? [part] : []));
}
