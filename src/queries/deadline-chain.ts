import { calledIn } from '../domain/called';
import { lineThrough, lineToForce } from '../domain/case-line';
import { chainRuleOf } from '../domain/chain-rule';
import type { Day } from '../domain/day';
import {
  type ChainStep,
  type ChainTarget,
  type Line,
  meetingsTo,
  stateOf,
  stepsOver,
} from '../domain/deadline-chain';
import { ruleOf } from '../domain/deadlines';
import type { BodyId } from '../domain/ids';
import { type Link, type MeetingDay, meetingsOnFrom } from '../domain/meeting-chain';
import type { ChainLine, Payloads } from './answer';
import { standingMeetings } from './calendar';
import { evidenceOf } from './citations';
import type { Query } from './found';
import type { Known } from './known';
import type { QuestionOf } from './question';
import { isExact } from './when';

/**
 * The whole chain of deadlines around a meeting or an entry into force, how it stands today, and what can be
 * reached instead where it does not fit. Meetings are taken from the calendar, days from the rules.
 */
export const deadlineChain: Query<'deadline-chain'> = (known, question) => {
  const { register, today } = known;
  const line = lineFor(known, question);
  const initiative = question.initiative && register.initiative.get(question.initiative);
  const target = line && targetOf(line, question, today);
  const steps = target ? stepsToTarget(line, target, today) : [];
  const counting = target ? upTo(steps, target) : [];
  const { state, first } = stateOf(counting, today);
  const soonest = (done: number) => (line ? told(known, soonestFrom(line, done, today)) : []);
  const isOut = state === 'broken' || target === undefined;
  const shown = told(known, steps);
  const payload: Payloads['deadline-chain'] = {
    initiative,
    steps: shown,
    state,
    first: first && shown[steps.indexOf(first)],
    nearest: isOut ? soonest(0) : [],
    shortcut: isOut && (line?.links.length ?? 0) > 1 ? soonest(1) : [],
    missing: line === undefined ? 'rule' : target === undefined ? 'meeting' : undefined,
  };
  const meetings = steps.flatMap(({ meeting }) => meeting ?? []);
  return {
    found: steps.length > 0 || payload.nearest.length > 0,
    about: { meetings: [...new Set(meetings)], bodies: line?.links.map(({ body }) => body) ?? [] },
    evidence: evidenceOf([...new Set(meetings)].map((id) => register.meeting.get(id))),
    payload,
  };
};

/** The bodies a case passes through on its way to what was asked for; `undefined` where one has no deadlines. */
function lineFor(known: Known, { body, target }: QuestionOf<'deadline-chain'>): Line | undefined {
  const { register } = known;
  const bodies = body && target === 'meeting' ? lineThrough(register, body) : lineToForce(register, body);
  const links = bodies.flatMap((id): Link[] => {
    const rule = ruleOf(register, id);
    return rule ? [{ body: id, rule, meetings: meetingDays(known, id) }] : [];
  });
  const [first, last] = [bodies[0], bodies.at(-1)];
  if (!first || !last || links.length < bodies.length) return undefined;
  return { links, before: chainRuleOf(register, first), after: chainRuleOf(register, last) };
}

const meetingDays = ({ register }: Known, body: BodyId): MeetingDay[] =>
  standingMeetings(register)
    .flatMap(({ id, body: own, when }) =>
      String(own) === body && when.from !== null && isExact(when) ? [{ day: when.from, meeting: id }] : [],
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));

/** What is reckoned from: a day that was given, else the next meeting that is planned. */
function targetOf(
  { links }: Line,
  { target, body, day }: QuestionOf<'deadline-chain'>,
  today: Day,
): ChainTarget | undefined {
  if (target === 'in-force') return day && { inForce: day };
  if (body === undefined) return undefined;
  const own = links.find((link) => link.body === body);
  const next = day ?? own?.meetings.find((one) => one.day >= today)?.day;
  return next && { body, day: next };
}

function stepsToTarget(line: Line, target: ChainTarget, today: Day): ChainStep[] {
  const meetings = meetingsTo(line, target, today) ?? [];
  return stepsOver(line, meetings, 'inForce' in target ? target.inForce : undefined);
}

/** The steps that have to be kept for the target: what only follows it stands in nobody's way. */
function upTo(steps: readonly ChainStep[], target: ChainTarget): ChainStep[] {
  const at = steps.findIndex(({ part, body }) =>
    'inForce' in target ? part === 'in-force' : part === 'meeting' && body === target.body,
  );
  return steps.slice(0, at + 1);
}

/** The meetings and the entry into force that can be reached when the papers are ready today, `done` bodies being through. */
function soonestFrom(line: Line, done: number, today: Day): ChainStep[] {
  const rest = { ...line, links: line.links.slice(done) };
  const meetings = meetingsOnFrom(rest.links, today);
  const passed = line.links.slice(0, done).map(() => ({ day: today, meeting: undefined }));
  return stepsOver(line, [...passed, ...meetings])
    .filter(({ body }) => body === undefined || rest.links.some((link) => link.body === body))
    .filter(({ part }) => part === 'paper' || part === 'meeting' || part === 'in-force');
}

const told = ({ register, today }: Known, steps: readonly ChainStep[]): ChainLine[] =>
  steps.map((step) => ({
    ...step,
    called: step.body && calledIn(register, step.body),
    past: step.day < today,
  }));
