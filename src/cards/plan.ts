import { paged } from '../lib/paging';
import type { AnswerOf, GoalPlan } from '../queries/answer';
import { ask, helpButton, initiativesButton, opening, paging } from './buttons';
import { dotted, type Group, group, type Line, line, type Page, page } from './card';
import { initiativeLine } from './lines';
import { reportedWords } from './reported';
import { clip, type Wording } from './wording';

type Plan = AnswerOf<'plan'>;

/** Initiatives on a page of a goal that was asked for; goals shown, and lines there is room for on their card. */
const mostOfGoal = 20;
const mostGoals = 12;
const mostLines = 18;

/** The initiatives planned for a goal, with their phases. */
export const plannedLines = ({ initiatives }: GoalPlan, most: number, wording: Wording): Line[] =>
  initiatives.slice(0, most).map(({ initiative, status }) => ({
    // Its focus area is the card's own.
    ...initiativeLine({ initiative, status, area: undefined }, wording),
    title: clip(wording.name(initiative.title), 100),
    weight: 'Default' as const,
  }));

/** What is said of a goal's plan besides its initiatives. */
export const planNote = ({ plan }: GoalPlan, wording: Wording): string =>
  dotted(plan?.note && clip(wording.prose(plan.note), 240), reportedWords(plan, wording));

/** The line below the first of a goal's initiatives that leads to all of them; none where all are shown. */
export function restOfPlan(
  { goal, initiatives }: GoalPlan,
  few: number,
  year: number,
  wording: Wording,
): Line[] {
  if (initiatives.length <= few) return [];
  const title = wording.text('plan.all', { count: initiatives.length });
  return [line({ title, tone: 'accent', open: ask(title, { kind: 'plan', year, goal: goal.id }, wording) })];
}

/** A goal, which opens its own plan, and below it the initiatives that serve it. */
function goalLines(planned: GoalPlan, few: number, { year }: Plan, wording: Wording): Line[] {
  const { goal, initiatives } = planned;
  const name = clip(wording.name(goal.text), 160);
  const heading = line({
    title: name,
    mark: initiatives.length > 0 ? '' : wording.text('plan.none-of-goal', { year }),
    tone: initiatives.length > 0 ? 'default' : 'warning',
    meta: planNote(planned, wording),
    open: opening(clip(name, 60), { kind: 'plan', year, goal: goal.id }, wording),
  });
  // A line that leads to one more takes as much room as that one.
  const shown = initiatives.length <= few + 1 ? initiatives.length : few;
  return [heading, ...plannedLines(planned, shown, wording), ...restOfPlan(planned, shown, year, wording)];
}

/** The goals by focus area. */
function areas(answer: Plan, wording: Wording): Group[] {
  const goals = answer.goals.slice(0, mostGoals);
  const few = Math.max(1, Math.min(5, Math.floor(mostLines / goals.length) - 1));
  return [...new Set(goals.map(({ area }) => area))].map((area) =>
    group(
      clip(wording.name(area.title), 160),
      goals
        .filter((planned) => planned.area === area)
        .flatMap((planned) => goalLines(planned, few, answer, wording)),
    ),
  );
}

/** The plan of one goal. */
function oneGoal(planned: GoalPlan, { year, question }: Plan, wording: Wording): Group {
  const { items } = paged(planned.initiatives, question.page ?? 0, mostOfGoal);
  const lines = plannedLines({ ...planned, initiatives: items }, mostOfGoal, wording);
  return group(
    wording.text('label.initiatives'),
    lines,
    dotted(lines.length > 0 ? '' : wording.text('plan.none-of-goal', { year }), planNote(planned, wording)),
  );
}

/** The annual action plan: per focus area and goal the initiatives with their phases. */
export function planPage(answer: Plan, wording: Wording): Page {
  const { year, goals, question, found } = answer;
  const [only] = goals;
  const one = question.goal === undefined ? undefined : only;
  const agreement = only?.area.agreement;
  const title = wording.text(found ? 'plan.title' : 'plan.none', { year });
  const empty = goals.filter(({ initiatives }) => initiatives.length === 0).length;
  return page({
    title,
    subtitle: one ? clip(wording.name(one.goal.text), 200) : '',
    lead: [
      goals.length === 0 ? wording.text('plan.no-goals', { year }) : undefined,
      !found && !one && goals.length > 0 ? wording.text('plan.choose-goal') : undefined,
      found && empty > 0 ? wording.count('plan.empty-goals', empty) : undefined,
    ],
    notes: [goals.length > mostGoals ? wording.count('list.more', goals.length - mostGoals) : undefined],
    groups: one ? [oneGoal(one, answer, wording)] : areas(answer, wording),
    actions: [
      ...(one
        ? paging(paged(one.initiatives, question.page ?? 0, mostOfGoal), question, mostOfGoal, wording)
        : []),
      one ? ask(wording.text('button.whole-plan', { year }), { kind: 'plan', year }, wording) : undefined,
      one && agreement
        ? ask(
            wording.text('button.goal'),
            { kind: 'agreement', agreement, part: 'goals', goal: one.goal.id },
            wording,
          )
        : undefined,
      ask(
        wording.text('button.plan-of', { year: year + 1 }),
        { ...question, page: undefined, year: year + 1 },
        wording,
      ),
      ask(
        wording.text('button.plan-of', { year: year - 1 }),
        { ...question, page: undefined, year: year - 1 },
        wording,
      ),
      one ? undefined : ask(wording.text('button.measurements'), { kind: 'measurements' }, wording),
      goals.length === 0 ? initiativesButton(wording) : undefined,
      helpButton(wording),
    ],
  });
}
