import type { AnswerOf, ChainLine } from '../queries/answer';
import { ask, dueButton, helpButton, meetingsButton } from './buttons';
import { group, type Page, page } from './card';
import { calledOf, chainLine, stepWords } from './chain-lines';
import { dayInWords, daysAway, longDay } from './days';
import { clip, type Wording } from './wording';

type Chain = AnswerOf<'deadline-chain'>;

/** The chain of deadlines around a meeting or an entry into force; where it no longer fits, what can be reached instead. */
export function deadlineChainPage(answer: Chain, wording: Wording): Page {
  const { steps, nearest, shortcut, question, initiative } = answer;
  const last = steps.findIndex((step) => isTarget(step, answer));
  const lines = (some: readonly ChainLine[]) => inOrder(some).map((step) => chainLine(step, answer, wording));
  const opened = steps[last]?.meeting;
  const shown = [...steps, ...nearest, ...shortcut];
  return page({
    title: titleOf(answer, wording),
    subtitle: initiative ? clip(wording.name(initiative.title), 160) : '',
    lead: leadOf(answer, wording),
    groups: [
      group(wording.text('chain.steps'), lines(steps.slice(0, last + 1))),
      group(wording.text('chain.after'), lines(steps.slice(last + 1))),
      group(
        wording.text('chain.nearest-heading'),
        lines(nearest),
        nearest.length > 0 ? wording.text('chain.nearest-note') : '',
      ),
      group(wording.text('chain.shortcut-heading', { body: passed(answer, wording) }), lines(shortcut)),
    ],
    notes: [
      shown.some(({ rule }) => rule?.assumed) ? wording.text('chain.note-assumed') : undefined,
      shown.length > 0 ? wording.text('chain.note-days') : undefined,
    ],
    actions: [
      opened && ask(wording.text('button.see-meeting'), { kind: 'meeting', meeting: opened }, wording),
      question.day || question.target === 'meeting'
        ? ask(wording.text('button.soonest'), { kind: 'deadline-chain', target: 'in-force' }, wording)
        : undefined,
      meetingsButton(wording),
      dueButton(wording),
      helpButton(wording),
    ],
  });
}

/** As they come: papers may be due after an agenda goes out, and those of a later body before the earlier one meets. */
const inOrder = (steps: readonly ChainLine[]): ChainLine[] =>
  steps.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));

/** Whether a step is what the chain was reckoned to. */
const isTarget = ({ part, body }: ChainLine, { question }: Chain): boolean =>
  question.target === 'in-force' ? part === 'in-force' : part === 'meeting' && body === question.body;

/** Whom a case has passed that need not begin anew. */
const passed = ({ steps, nearest }: Chain, wording: Wording): string =>
  calledOf(
    [...steps, ...nearest].find(({ called }) => called),
    wording,
  ) || wording.text('chain.this-body');

const nameOf = ({ question, names }: Chain, wording: Wording): string => {
  const name = question.body && names[question.body];
  return name ? clip(wording.name(name), 100) : wording.text('chain.this-body');
};

function titleOf(answer: Chain, wording: Wording): string {
  const { steps, question, missing } = answer;
  if (missing === 'rule') return wording.text('chain.no-rule-title');
  const target = steps.find((step) => isTarget(step, answer));
  if (!target) return wording.text('chain.title.soonest');
  const body = calledOf(target, wording);
  return wording.text(`chain.title.${question.target}`, { body, day: longDay(target.day, wording.locale) });
}

/** The answer in sentences: when who has to have the papers, and whether that still works. */
function leadOf(answer: Chain, wording: Wording): (string | undefined)[] {
  const { missing, question, nearest } = answer;
  if (missing === 'rule') {
    const body = nameOf(answer, wording);
    return [question.body ? wording.text('chain.no-rule', { body }) : wording.text('chain.no-line')];
  }
  if (missing === 'meeting')
    return [
      question.target === 'meeting'
        ? wording.text('chain.no-meeting', { body: nameOf(answer, wording) })
        : undefined,
      nearestInWords(nearest, wording),
    ];
  return [receiptInWords(answer, wording), stateInWords(answer, wording), nearestInWords(nearest, wording)];
}

const when = ({ day }: ChainLine, wording: Wording) => ({
  day: dayInWords(day, wording.locale),
  away: daysAway(day, wording),
});

/** "SSG skal have materialet senest …": of whom that was asked, else of the body whose meeting it is. */
function receiptInWords({ steps, question }: Chain, wording: Wording): string | undefined {
  const papers = steps.filter(({ part }) => part === 'paper');
  const receiver = question.receiver ?? question.body;
  const paper = papers.find(({ body }) => body === receiver) ?? papers[0];
  if (!paper) return undefined;
  const key = paper.past ? 'chain.received' : 'chain.receive';
  return wording.text(key, { body: calledOf(paper, wording), ...when(paper, wording) });
}

function stateInWords(answer: Chain, wording: Wording): string | undefined {
  const { state, first, steps } = answer;
  if (state === 'fits' || !first) {
    const next = inOrder(steps).find(({ past }) => !past);
    const step = next && stepWords(next, wording);
    return next ? wording.text('chain.next', { step: step ?? '', ...when(next, wording) }) : undefined;
  }
  const target = steps.find((step) => isTarget(step, answer));
  if (target?.past) return wording.text('chain.held', when(target, wording));
  return wording.text(`chain.${state}`, { body: calledOf(first, wording), ...when(first, wording) });
}

/** The nearest target that works, where the one asked for does not. */
function nearestInWords(nearest: readonly ChainLine[], wording: Wording): string | undefined {
  const last = nearest.findLast(({ part }) => part === 'meeting');
  if (!last) return undefined;
  const first = nearest.find(({ part, meeting }) => part === 'meeting' && meeting === undefined);
  const told = first ?? last;
  const key = first ? 'chain.nearest-unplanned' : 'chain.nearest';
  const inForce = nearest.find(({ part }) => part === 'in-force');
  return [
    wording.text(key, { body: calledOf(told, wording), ...when(told, wording) }),
    ...(inForce ? [wording.text('chain.nearest-force', when(inForce, wording))] : []),
  ].join(' ');
}
