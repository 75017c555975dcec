import type { Day } from '../../src/domain/day';
import type { ActionPlan, GoalReport, Measurement } from '../../src/domain/follow-up';
import { changeId } from '../../src/domain/ids';
import { areasOf } from '../../src/domain/register';
import type { Answer, GoalPlan, Payloads, Series } from '../../src/queries/answer';
import { answerOf, initiativeLineOf, listed, register, today } from './material';

/** An answer with a name that says what is special about it. */
export interface Sample {
  name: string;
  answer: Answer;
}
export const sample = (name: string, answer: Answer): Sample => ({ name, answer });

const reporting = {
  knownFrom: today,
  evidence: [],
  reported: { by: 'Signe Eksempel', on: today, change: changeId.parse('o:1') },
};
const lines = [...register.initiative.values()].map(initiativeLineOf);
const areas = areasOf(register, 'sundhedsaftale-2024-2027' as Parameters<typeof areasOf>[1]);
const goals = areas.flatMap((area) => area.goals.map((goal) => ({ goal, area })));

/** What is planned for the first goals: so many initiatives of each. */
const planned = (counts: readonly number[]): GoalPlan[] =>
  goals.map((placed, n) => {
    const initiatives = lines.slice(0, counts[n] ?? 0);
    const plan: ActionPlan = {
      id: `${placed.goal.id}.2024`,
      goal: placed.goal.id,
      year: 2024,
      initiatives: initiatives.map(({ initiative }) => initiative.id),
      note: { da: 'Drøftes i SSG hvert kvartal.' },
      ...reporting,
    };
    return { ...placed, plan: initiatives.length > 0 ? plan : undefined, initiatives };
  });

const points = (values: readonly number[], unit = '%'): Measurement[] =>
  values.map((value, n) => ({
    id: `x.${2000 + n}-12-31`,
    indicator: 'x',
    on: `${2000 + n}-12-31` as Day,
    value,
    unit,
    note: { da: 'Foreløbigt tal.' },
    ...reporting,
  }));

const [placed] = goals;
const [indicator] = placed?.goal.indicators ?? [];
if (!placed || !indicator) throw new Error('the seed has no indicator');
const series = (measured: Measurement[], isNational = false): Series => ({
  indicator: isNational ? { ...indicator, dataSource: 'Den nationale sundhedsprofil' } : indicator,
  goal: isNational ? undefined : placed.goal,
  area: isNational ? undefined : placed.area,
  agreement: placed.area.agreement,
  points: measured,
});
const chart = (name: string, measured: Measurement[], isNational = false, asked: object = {}): Sample =>
  sample(
    name,
    answerOf(
      { kind: 'measurements', indicator: indicator.id, ...asked },
      { list: listed([series(measured, isNational)]), measured: Math.min(measured.length, 1) },
      { found: measured.length > 0, citations: [] },
    ),
  );
const list = (name: string, all: Series[], asked: object = {}): Sample =>
  sample(
    name,
    answerOf(
      { kind: 'measurements', ...asked },
      { list: listed(all), measured: all.filter((one) => one.points.length > 0).length },
      { found: all.some((one) => one.points.length > 0), citations: [] },
    ),
  );
const plan = (name: string, asked: object, shown: GoalPlan[]): Sample =>
  sample(
    name,
    answerOf(
      { kind: 'plan', ...asked },
      { year: 2024, goals: shown },
      { found: shown.some(({ initiatives }) => initiatives.length > 0), citations: [] },
    ),
  );
const report = (stage: GoalReport['stage']): GoalReport => ({
  id: `${placed.goal.id}.${stage}`,
  goal: placed.goal.id,
  stage,
  text: { da: 'Vi er godt på vej. '.repeat(60) },
  ...reporting,
});

/** What is followed up on a goal: much, and nothing. */
export const goalsFollowed: NonNullable<Payloads['agreement']['followed']>[] = [
  {
    reports: [report('midway'), report('final')],
    series: Array.from({ length: 20 }, () => series(points([10, 12.5]))),
    year: 2024,
    plan: planned([20])[0] as GoalPlan,
  },
  { reports: [], series: [series([])], year: 2024, plan: planned([0])[0] as GoalPlan },
];

/** Samples of what is followed up on an agreement: the usual, none, one, many. */
export const agreementSamples = {
  plan: [
    plan('of several goals', { year: 2024 }, planned([3, 0, 1])),
    plan('of many initiatives', { year: 2024 }, planned([12, 12, 12, 12, 12])),
    plan('with one goal left', { focusArea: placed.area.id }, planned([1, 1, 1, 1, 0])),
    plan('none', { year: 2024 }, planned([])),
    plan('of a year without goals', { year: 2031 }, []),
    plan('of a goal', { year: 2024, goal: placed.goal.id }, planned([30]).slice(0, 1)),
    plan('of a goal, further on', { year: 2024, goal: placed.goal.id, page: 1 }, planned([30]).slice(0, 1)),
    plan('none of a goal', { goal: placed.goal.id }, planned([]).slice(0, 1)),
  ],
  measurements: [
    chart('several', points([12.1, 12.3, 11, 11])),
    chart('many', points(Array.from({ length: 20 }, (_, n) => 1_000 + n * 7.5))),
    chart('one earlier', points(Array.from({ length: 17 }, (_, n) => n))),
    chart('the earlier ones', points(Array.from({ length: 20 }, (_, n) => 1_000 + n * 7.5)), false, {
      page: 1,
    }),
    chart('one, national', points([4]), true),
    chart('below nought', points([-4, 3, -8])),
    chart('in two units', [...points([4, 5], 'antal'), ...points([0, 0, 0.5, 0.25]).slice(2)]),
    chart('one of its unit', [...points([4, 5], 'antal'), ...points([0, 0, 0.5]).slice(2)]),
    chart('all nought', points([0, 0])),
    chart('none', []),
    list('of all', [series(points([1, 2])), series(points([3]), true), series([])]),
    list(
      'of many',
      Array.from({ length: 40 }, () => series(points([1, 2]))),
    ),
    list('one of a goal', [series(points([1]))], { goal: placed.goal.id }),
    list('none yet', [series([]), series([])]),
    list('no indicators', [], { goal: placed.goal.id }),
  ],
};
