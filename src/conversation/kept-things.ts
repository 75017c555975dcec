import type { Actor } from '../commands/command';
import type { About } from '../commands/form';
import {
  type Offer,
  offersAboutBody,
  offersAboutCluster,
  offersAboutGoal,
  offersAboutIndicator,
  offersAboutMunicipality,
} from '../commands/offers';
import type { Day } from '../domain/day';
import { goalIn, indicatorIn } from '../domain/goals';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import { yearToPlan } from '../domain/year-to-plan';
import type { Question } from '../queries/question';

/** The goal or indicator that a question shows, as its forms name it; other things are called as their question is. */
export function followedUpIn(question: Question): About | undefined {
  switch (question.kind) {
    case 'measurements':
      return question.indicator === undefined ? undefined : { indicator: question.indicator };
    case 'agreement':
      return question.part === 'goals' && question.goal ? { goal: question.goal } : undefined;
    case 'plan': {
      const year = question.year === undefined ? {} : { year: String(question.year) };
      return question.goal && { goal: question.goal, ...year };
    }
    default:
      return undefined;
  }
}

/** What the secretariat may change about a thing. */
const kept = (subject: Prose, offers: Offer[], shown: Question) => ({
  subject,
  offers,
  who: ['secretariat'] as const,
  shown,
});

/** The things that the secretariat alone keeps, by the field of `about` that names them. */
export const keptThings = {
  body(register: Register, id: string, actor: Actor) {
    const body = register.body.get(id);
    return (
      body &&
      kept(body.name, offersAboutBody(actor, body.id), { kind: 'body', body: body.id, aspect: 'role' })
    );
  },
  cluster(register: Register, id: string, actor: Actor) {
    const cluster = register.cluster.get(id);
    const shown = (one: NonNullable<typeof cluster>) => ({ kind: 'cluster' as const, cluster: one.id });
    return cluster && kept(cluster.name, offersAboutCluster(actor, cluster.id), shown(cluster));
  },
  municipality(register: Register, id: string, actor: Actor) {
    const found = register.municipality.get(id);
    if (!found) return undefined;
    const shown = { kind: 'municipality', municipality: found.id, aspect: 'cluster' } as const;
    return kept({ da: found.name }, offersAboutMunicipality(actor, found.id), shown);
  },
  goal(register: Register, id: string, actor: Actor, today: Day, { year }: About) {
    const placed = goalIn(register, id);
    if (!placed) return undefined;
    const { goal, area } = placed;
    const agreement = area.agreement && register.agreement.get(area.agreement);
    const planned = year === undefined ? yearToPlan(today, agreement) : Number(year);
    const shown = { kind: 'plan', year: planned, goal: goal.id } as const;
    return kept(goal.text, offersAboutGoal(actor, goal.id, planned), shown);
  },
  indicator(register: Register, id: string, actor: Actor) {
    const indicator = indicatorIn(register, id)?.indicator;
    if (!indicator) return undefined;
    const shown = { kind: 'measurements', indicator: indicator.id } as const;
    return kept(indicator.text, offersAboutIndicator(actor, indicator.id), shown);
  },
};
