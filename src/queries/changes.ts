import type { Day } from '../domain/day';
import type { Initiative, StatusEntry } from '../domain/initiative';
import type { Decision } from '../domain/meeting';
import type { Span } from '../domain/span';
import { contains } from '../domain/span';
import type { Payloads } from './answer';
import { entriesBy, hasPhase } from './as-of';
import { evidenceOf, statusEvidence } from './citations';
import { aboutDecisions } from './decisions';
import { anyInAreas, anyOf, inAreas } from './filters';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import { decisionLine } from './lines';
import { pageOf } from './paging';
import type { QuestionOf } from './question';
import { fallsIn, latestFirst } from './when';

type Change = Payloads['changes']['statuses'][number];

/**
 * What became known since a day: one line per initiative whose newest status is new, with the one before it, and
 * the decisions since. What happened comes first: phases that moved and decisions; then those that go on as
 * before, and last those told of for the first time.
 */
export const changes: Query<'changes'> = (known, question) => {
  const { register, today } = known;
  const since: Day = question.since.from ?? question.since.to ?? today;
  const window: Span = { from: since, to: question.since.to ?? today };
  const statuses = [...register.initiative.values()]
    .filter((each) => isAsked(known, each, question))
    .flatMap((each) => changeOf(known, each, window) ?? [])
    .sort((a, b) => weight(a) - weight(b));
  const decisions = [...register.decision.values()]
    .filter((decision) => decision.kind === 'decision' && isWanted(known, decision, question, window))
    .sort((a, b) => latestFirst(a.when, b.when))
    .map((decision) => decisionLine(known, decision));
  const total = statuses.length + decisions.length;
  const { page, pages, from, to } = pageOf(total, question.page);
  const news = [
    ...statuses.filter((each) => weight(each) === 0),
    ...decisions,
    ...statuses.filter((each) => weight(each) > 0),
  ];
  const visible = new Set(news.slice(from, to));
  const shown = {
    statuses: statuses.filter((each) => visible.has(each)),
    decisions: decisions.filter((each) => visible.has(each)),
  };
  return {
    found: total > 0,
    about: {
      ...aboutDecisions(decisions),
      initiatives: idsOf(statuses.map(({ initiative }) => initiative)),
    },
    evidence: [
      ...shown.statuses.flatMap(({ after }) => statusEvidence(after)),
      ...evidenceOf(shown.decisions.map(({ decision }) => decision)),
    ],
    payload: { since, ...shown, total, page, pages },
  };
};

const isAsked = ({ register }: Known, each: Initiative, asked: QuestionOf<'changes'>): boolean =>
  anyOf(asked.initiatives, [each.id]) && inAreas(register, each, asked.focusAreas);

const isWanted = (
  { register }: Known,
  { initiatives, when }: Decision,
  asked: QuestionOf<'changes'>,
  window: Span,
): boolean =>
  fallsIn(window, when) &&
  anyOf(asked.initiatives, initiatives) &&
  anyInAreas(register, initiatives, asked.focusAreas);

/** The newest usable status that became known within the window, and the one before the window. */
function changeOf({ register }: Known, initiative: Initiative, window: Span): Change | undefined {
  const entries = entriesBy(register, initiative.id).filter(hasPhase);
  const after = entries.find(({ knownFrom }) => contains(window, knownFrom));
  const before = entries.find(({ knownFrom }) => window.from !== null && knownFrom < window.from);
  return after && { initiative, before, after };
}

const moved = (before: StatusEntry | undefined, after: StatusEntry): boolean =>
  before !== undefined && before.phase !== after.phase;

const weight = ({ before, after }: Change): number => (moved(before, after) ? 0 : before ? 1 : 2);
