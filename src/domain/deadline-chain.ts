import type { ChainRule, Taking } from './chain-rule';
import { addDays, addMonths, type Day } from './day';
import type { LeadTime } from './deadline-rule';
import { leadBefore } from './deadlines';
import type { BodyId } from './ids';
import { type Link, type MeetingDay, meetingsBackFrom, meetingsOnFrom } from './meeting-chain';

/** What a step takes: so long before a meeting, or so many months. */
export type StepTakes = LeadTime | { months: number };

export const chainParts = ['draft', 'paper', 'agenda', 'meeting', 'approval', 'in-force', 'rollout'] as const;

/** One step on a case's way from the working group to the clusters, and the last day for it. */
export interface ChainStep {
  part: (typeof chainParts)[number];
  /** Whose meeting it leads to or is; `undefined` for what comes after the last one. */
  body: BodyId | undefined;
  day: Day;
  /** The meeting it hangs on, where that is planned. */
  meeting: MeetingDay['meeting'];
  /** Which rule gives the day; `undefined` where it is the calendar's or the target itself. */
  rule: Taking<StepTakes> | undefined;
}

/** The bodies a case passes through, in order, and what is reckoned with before the first and after the last. */
export interface Line {
  links: readonly Link[];
  /** Of the first body: when the draft is due. */
  before: ChainRule;
  /** Of the last body: how long approval and carrying out take. */
  after: ChainRule;
}

/** What a chain is reckoned from: a meeting of one of its bodies on a day, or the day of entry into force. */
export type ChainTarget = { body: BodyId; day: Day } | { inForce: Day };

/** The meetings that lead to a target: reckoned back to it, and on from it. `undefined`: its body is not in the line. */
export function meetingsTo(
  { links, after }: Line,
  target: ChainTarget,
  today: Day,
): MeetingDay[] | undefined {
  if ('inForce' in target)
    return meetingsBackFrom(
      links,
      addMonths(addDays(target.inForce, -1), -after.approvalMonths.takes),
      today,
    );
  const at = links.findIndex(({ body }) => body === target.body);
  const own = links[at];
  if (!own) return undefined;
  const one = own.meetings.find(({ day }) => day === target.day) ?? { day: target.day, meeting: undefined };
  return [
    ...meetingsBackFrom(links.slice(0, at), leadBefore(one.day, own.rule.paper), today),
    one,
    ...meetingsOnFrom(links.slice(at + 1), one.day),
  ];
}

/** Every step over some meetings of a line, in order. `inForce` where that day is given; else the first possible. */
export function stepsOver(line: Line, meetings: readonly MeetingDay[], inForce?: Day): ChainStep[] {
  const steps = meetings.flatMap((one, at) => stepsTo(line, at, one));
  const last = meetings.at(-1);
  // What only one body takes up is approved by nobody else.
  if (!last || line.links.length < 2 || meetings.length < line.links.length) return steps;
  const { approvalMonths, rolloutMonths } = line.after;
  const approved = inForce ? addDays(inForce, -1) : addMonths(last.day, approvalMonths.takes);
  const begins = addDays(approved, 1);
  const whole = { body: undefined, meeting: undefined };
  const rolledOut = addMonths(begins, rolloutMonths.takes);
  return [
    ...steps,
    { ...whole, part: 'approval', day: approved, rule: monthsOf(approvalMonths) },
    { ...whole, part: 'in-force', day: begins, rule: undefined },
    { ...whole, part: 'rollout', day: rolledOut, rule: monthsOf(rolloutMonths) },
  ];
}

/** The steps that lead to one meeting, and the meeting; before the first there is the draft. */
function stepsTo({ links, before }: Line, at: number, { day, meeting }: MeetingDay): ChainStep[] {
  const link = links[at];
  if (!link) return [];
  const { body, rule } = link;
  const of = { body, meeting };
  const lead = (takes: LeadTime): Taking<StepTakes> => ({ takes, assumed: rule.assumed });
  const paper = leadBefore(day, rule.paper);
  const { draft } = before;
  return [
    ...(at === 0
      ? [{ ...of, part: 'draft' as const, day: leadBefore(paper, draft.takes), rule: draft }]
      : []),
    { ...of, part: 'paper', day: paper, rule: lead(rule.paper) },
    { ...of, part: 'agenda', day: leadBefore(day, rule.agenda), rule: lead(rule.agenda) },
    { ...of, part: 'meeting', day, rule: undefined },
  ];
}

const monthsOf = ({ takes, assumed }: Taking<number>): Taking<StepTakes> => ({
  takes: { months: takes },
  assumed,
});

/** How a chain stands on a day: it fits, only the draft is late, it needs a meeting nobody has planned, or it is too late. */
export type ChainState = 'fits' | 'tight' | 'unplanned' | 'broken';

/** How the steps up to the target stand on a day, and the first step that stands in the way. */
export function stateOf(
  steps: readonly ChainStep[],
  today: Day,
): { state: ChainState; first: ChainStep | undefined } {
  const isLate = ({ day }: ChainStep): boolean => day < today;
  const broken = steps.find((step) => isLate(step) && step.part !== 'draft' && step.part !== 'agenda');
  if (broken) return { state: 'broken', first: broken };
  const unplanned = steps.find(({ part, meeting }) => part === 'meeting' && meeting === undefined);
  if (unplanned) return { state: 'unplanned', first: unplanned };
  const draft = steps.find((step) => isLate(step) && step.part === 'draft');
  return draft ? { state: 'tight', first: draft } : { state: 'fits', first: undefined };
}
