import type { Actor } from '../commands/command';
import type { About } from '../commands/form';
import {
  offersAboutBody,
  offersAboutCluster,
  offersAboutGoal,
  offersAboutIndicator,
  offersAboutMunicipality,
} from '../commands/offers';
import type { Day } from '../domain/day';
import { goalIn, indicatorIn } from '../domain/goals';
import type { Register } from '../domain/register';
import { yearToPlan } from '../domain/year-to-plan';
import type { Question } from '../queries/question';
import type { MenuSubject } from './menu-subject';

/** The thing that a question shows, as its forms name it; `undefined` where it shows none of these. */
export function thingShown(question: Question): About | undefined {
  switch (question.kind) {
    case 'body':
      return { body: question.body };
    case 'cluster':
      return { cluster: question.cluster };
    case 'municipality':
      return { municipality: question.municipality };
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

/** The forms about a body, a cluster, a municipality, a goal or an indicator; `undefined` where there is no such thing. */
export function offeredOn(
  about: About,
  register: Register,
  actor: Actor,
  today: Day,
): MenuSubject | undefined {
  const body = register.body.get(about.body ?? '');
  if (body)
    return {
      subject: body.name,
      offers: offersAboutBody(actor, body.id),
      back: { kind: 'body', body: body.id, aspect: 'people' },
    };
  const cluster = register.cluster.get(about.cluster ?? '');
  if (cluster)
    return {
      subject: cluster.name,
      offers: offersAboutCluster(actor, cluster.id),
      back: { kind: 'cluster', cluster: cluster.id },
    };
  const municipality = register.municipality.get(about.municipality ?? '');
  if (municipality)
    return {
      subject: { da: municipality.name },
      offers: offersAboutMunicipality(actor, municipality.id),
      back: { kind: 'municipality', municipality: municipality.id, aspect: 'cluster' },
    };
  return onGoal(about, register, actor, today) ?? onIndicator(about, register, actor);
}

function onGoal(
  { goal: id, year }: About,
  register: Register,
  actor: Actor,
  today: Day,
): MenuSubject | undefined {
  const placed = id === undefined ? undefined : goalIn(register, id);
  if (!placed) return undefined;
  const { goal, area } = placed;
  const agreement = area.agreement && register.agreement.get(area.agreement);
  const planned = year === undefined ? yearToPlan(today, agreement) : Number(year);
  return {
    subject: goal.text,
    offers: offersAboutGoal(actor, goal.id, planned),
    back: { kind: 'plan', year: planned, goal: goal.id },
  };
}

function onIndicator({ indicator: id }: About, register: Register, actor: Actor): MenuSubject | undefined {
  const placed = id === undefined ? undefined : indicatorIn(register, id);
  return (
    placed && {
      subject: placed.indicator.text,
      offers: offersAboutIndicator(actor, placed.indicator.id),
      back: { kind: 'measurements', indicator: placed.indicator.id },
    }
  );
}
