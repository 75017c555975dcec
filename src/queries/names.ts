import { goalIn, indicatorIn } from '../domain/goals';
import type { Prose } from '../domain/prose';
import { partyOf, type Register } from '../domain/register';
import type { Question } from './question';

type NameOf = (register: Register, id: string) => Prose | undefined;

const party: NameOf = (register, id) => partyOf(register, id)?.name;
const initiative: NameOf = (register, id) => register.initiative.get(id)?.title;
const area: NameOf = (register, id) => register.area.get(id)?.title;
const plain = (text: string | undefined): Prose | undefined =>
  text === undefined ? undefined : { da: text };

/** Which fields of a question hold ids, and how what they name is called. */
const named: Record<string, NameOf> = {
  initiative,
  initiatives: initiative,
  parent: initiative,
  focusArea: area,
  focusAreas: area,
  goal: (register, id) => goalIn(register, id)?.goal.text,
  indicator: (register, id) => indicatorIn(register, id)?.indicator.text,
  cluster: party,
  clusters: party,
  municipality: party,
  municipalities: party,
  body: party,
  bodies: party,
  party,
  parties: (register, id) => party(register, id) ?? plain(register.person.get(id)?.name),
  concerns: party,
  person: (register, id) => plain(register.person.get(id)?.name),
  mine: (register, id) => plain(register.person.get(id)?.name),
  place: party,
  meeting: (register, id) => register.meeting.get(id)?.title,
  task: (register, id) => register.task.get(id)?.what,
  decision: (register, id) => register.decision.get(id)?.outcome,
  milestone: (register, id) => register.milestone.get(id)?.label,
  agreement: (register, id) => register.agreement.get(id)?.title,
  source: (register, id) => plain(register.source.get(id)?.title),
  term: (register, id) => register.term.get(id)?.name,
  facts: (register, id) => register.fact.get(id)?.topic,
};

/** The names of everything a question names by id; an id that names nothing known has none. */
export function namesOf(register: Register, question: Question): Record<string, Prose> {
  const names: Record<string, Prose> = {};
  for (const [field, value] of Object.entries(question)) {
    for (const id of [value].flat()) {
      const name = typeof id === 'string' ? named[field]?.(register, id) : undefined;
      if (name && typeof id === 'string') names[id] = name;
    }
  }
  return names;
}
