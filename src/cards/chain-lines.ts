import type { StepTakes } from '../domain/deadline-chain';
import type { AnswerOf, ChainLine } from '../queries/answer';
import { opening } from './buttons';
import { dotted, type Line, line } from './card';
import { columnDay, dayInWords, daysAway } from './days';
import { leadInWords } from './deadlines';
import { capital, clip, type Wording } from './wording';

/** What the body of a step is called; an empty text where it has none. */
export const calledOf = (step: ChainLine | undefined, wording: Wording): string =>
  step?.called ? clip(wording.name(step.called), 80) : '';

/** "Materiale til SSU". */
export const stepWords = (step: ChainLine, wording: Wording): string =>
  wording.text(`chain.step.${step.part}`, { body: calledOf(step, wording) });

/** What a step takes: "15 arbejdsdage før mødet". */
function takesInWords(part: ChainLine['part'], takes: StepTakes, isBack: boolean, wording: Wording): string {
  if ('months' in takes) {
    const kind = part === 'approval' && isBack ? 'approval-force' : part;
    return wording.count(`chain.rule.${kind}`, takes.months);
  }
  return part === 'draft' ? wording.count('chain.rule.draft', takes.count) : leadInWords(takes, wording);
}

/** One step: what, by when, how far away that is, and by which rule; a planned meeting can be opened. */
export function chainLine(step: ChainLine, answer: AnswerOf<'deadline-chain'>, wording: Wording): Line {
  const { part, day, meeting, past, rule } = step;
  const title = stepWords(step, wording);
  const isBack = answer.question.target === 'in-force' && answer.question.day !== undefined;
  const lead = rule && takesInWords(part, rule.takes, isBack, wording);
  const isUnplanned = part === 'meeting' && meeting === undefined;
  const isSoonest = part === 'in-force' && day !== answer.question.day;
  const mark = isUnplanned ? 'unplanned' : past ? 'past' : isSoonest ? 'in-force' : undefined;
  return line({
    when: columnDay(day, wording.locale),
    title,
    weight: part === 'meeting' ? 'Bolder' : 'Default',
    mark: mark ? wording.text(`chain.mark.${mark}`) : '',
    tone: past ? 'attention' : isUnplanned ? 'warning' : 'default',
    meta: dotted(capital(dayInWords(day, wording.locale)), daysAway(day, wording)),
    details: [lead && (rule?.assumed ? wording.text('chain.rule.assumed', { lead }) : capital(lead))],
    open: part === 'meeting' && meeting ? opening(title, { kind: 'meeting', meeting }, wording) : null,
  });
}
