import type { Agreement, FocusArea } from '../domain/agreement';
import type { Prose } from '../domain/prose';
import { areasOf, partyOf, type Register } from '../domain/register';
import type { Evidence } from '../domain/source';
import type { About, Payloads } from './answer';
import { evidenceOf } from './citations';
import { idsOf, type Query } from './found';
import { goalCardOf } from './goal-card';
import type { QuestionOf } from './question';

type Shown = Omit<Payloads['agreement'], 'agreement' | 'note' | 'followed'>;
type Part = QuestionOf<'agreement'>['part'];

/** A health agreement, or a part of it; where the part is empty, the register's own words on why. */
export const agreement: Query<'agreement'> = (known, question) => {
  const { register } = known;
  const record = register.agreement.get(question.agreement);
  if (!record) return undefined;
  const areas = areasOf(register, record.id).filter(
    ({ id, goals }) =>
      (question.focusArea === undefined || id === question.focusArea) &&
      (question.goal === undefined || goals.some((goal) => goal.id === question.goal)),
  );
  const shown = { ...nothing, ...shownOf(record, areas, question) };
  const things: { id: string; evidence: readonly Evidence[] }[] = [
    ...shown.points,
    ...shown.focusAreas,
    ...shown.goals.map(({ goal }) => goal),
    ...shown.indicators.map(({ indicator }) => indicator),
  ];
  const { part } = question;
  const bodies: Partial<About> =
    part === 'parties'
      ? { bodies: record.parties.filter((id) => register.body.has(id)) }
      : part === 'validity'
        ? { milestones: idsOf(beginningsOf(register, record)) }
        : {};
  return {
    found: things.length > 0 || isAnswered(record, part),
    about: { agreement: idsOf(things), ...bodies },
    evidence: evidenceOf(things.length > 0 ? things : [record]),
    payload: {
      agreement: record,
      ...shown,
      followed: goalCardOf(known, question),
      note: things.length > 0 ? undefined : noteOf(record, part),
    },
    names: ['overview', 'parties'].includes(part) ? partyNames(register, record) : {},
  };
};

/** The dates on which a health agreement takes effect: it is on the work plan too, and goes by the same id there. */
const beginningsOf = (register: Register, { id }: Agreement) =>
  [...register.milestone.values()].filter(
    ({ initiatives, type, superseded }) =>
      type === 'start' && !superseded && initiatives.some((one) => (one as string) === (id as string)),
  );

const partyNames = (register: Register, { parties }: Agreement): Record<string, Prose> =>
  Object.fromEntries(parties.flatMap((id) => partyOf(register, id) ?? []).map(({ id, name }) => [id, name]));

const nothing: Shown = { points: [], focusAreas: [], goals: [], indicators: [] };

function shownOf(record: Agreement, areas: FocusArea[], question: QuestionOf<'agreement'>): Partial<Shown> {
  const goals = areas.flatMap((area) =>
    area.goals
      .filter(({ id }) => question.goal === undefined || id === question.goal)
      .map((goal) => ({ goal, area })),
  );
  const parts: Record<Part, () => Partial<Shown>> = {
    overview: () => ({ focusAreas: areas }),
    visions: () => ({ points: record.visions }),
    'focus-areas': () => ({ focusAreas: areas }),
    goals: () => ({ goals }),
    indicators: () => ({
      indicators: goals.flatMap(({ goal }) => goal.indicators.map((indicator) => ({ indicator, goal }))),
    }),
    principles: () => ({ points: record.principles }),
    'national-goals': () => ({ points: record.nationalGoals }),
    'national-indicators': () => ({
      indicators: record.nationalIndicators.map((indicator) => ({ indicator, goal: undefined })),
    }),
    'follow-up': () => ({ points: record.followUp }),
    parties: () => nothing,
    validity: () => nothing,
  };
  return parts[question.part]();
}

/** Parts whose answer stands in the agreement itself. */
const isAnswered = ({ parties }: Agreement, part: Part): boolean =>
  part === 'overview' || part === 'validity' || (part === 'parties' && parties.length > 0);

function noteOf({ notes, validityNote }: Agreement, part: Part) {
  if (part === 'visions') return notes.visions;
  if (part === 'principles') return notes.principles;
  if (part === 'validity') return validityNote;
  return part === 'indicators' || part === 'national-indicators' ? notes.indicators : undefined;
}
