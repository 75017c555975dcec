import type { Goal } from '../domain/agreement';
import { yearToPlan } from '../domain/year-to-plan';
import type { AnswerOf } from '../queries/answer';
import type { QuestionOf } from '../queries/question';
import { ask, opening } from './buttons';
import { type Ask, dotted, type Group, group, line, type Page, page } from './card';
import { spanInWords } from './days';
import { goalPage } from './goal';
import { capital, clip, type Wording } from './wording';

type Agreement = AnswerOf<'agreement'>;
type Part = QuestionOf<'agreement'>['part'];

/** Lines of one kind on the card. */
const most = 24;

function groups({ points, focusAreas, goals, indicators, question }: Agreement, wording: Wording): Group[] {
  const { agreement } = question;
  const about = (part: Part, focusArea: Agreement['focusAreas'][number]['id'], name: string) =>
    ask(wording.text('button.open', { name }), { kind: 'agreement', agreement, part, focusArea }, wording);
  const goalText = (goal: Goal | undefined) => goal && clip(wording.name(goal.text), 240);
  return [
    group(
      '',
      points
        .slice(0, most)
        .map(({ title, summary }) =>
          line({ title: wording.name(title), details: [clip(wording.prose(summary), 400)] }),
        ),
    ),
    group(
      question.part === 'focus-areas' ? '' : wording.text('agreement.heading-focus-areas'),
      focusAreas.slice(0, most).map((area) =>
        line({
          title: wording.name(area.title),
          meta: clip(wording.prose(area.focus), 200),
          open: about('goals', area.id, wording.name(area.title)),
        }),
      ),
    ),
    group(
      question.part === 'goals' ? '' : wording.text('agreement.heading-goals'),
      goals.slice(0, most).map(({ goal, area }) =>
        line({
          title: goalText(goal) ?? '',
          weight: 'Default',
          meta: dotted(
            wording.name(area.title),
            goal.indicators.length > 0
              ? wording.count('agreement.indicator-count', goal.indicators.length)
              : '',
          ),
          open: opening(
            clip(wording.name(goal.text), 60),
            { kind: 'agreement', agreement, part: 'goals', goal: goal.id },
            wording,
          ),
        }),
      ),
    ),
    group(
      '',
      indicators.slice(0, most).map(({ indicator, goal }) =>
        line({
          title: clip(wording.prose(indicator.text), 240),
          weight: 'Default',
          meta: dotted(
            goal && clip(wording.name(goal.text), 160),
            indicator.dataSource && clip(indicator.dataSource, 80),
          ),
          open: opening(
            clip(wording.prose(indicator.text), 40),
            { kind: 'measurements', indicator: indicator.id },
            wording,
          ),
        }),
      ),
    ),
  ];
}

/** The plan of the year the agreement is planned for, of the focus area where one was asked about. */
function planButton({ agreement, question, today }: Agreement, wording: Wording): Ask {
  const year = yearToPlan(today, agreement);
  return ask(
    wording.text('button.plan-of', { year }),
    { kind: 'plan', year, ...narrowed(question) },
    wording,
  );
}
const narrowed = ({ focusArea }: QuestionOf<'agreement'>) => (focusArea ? { focusArea } : {});

/** A health agreement and the part of it that was asked for. */
export function agreementPage(answer: Agreement, wording: Wording): Page {
  const { agreement, note, question, found } = answer;
  const parts: Part[] = [
    'focus-areas',
    'goals',
    'indicators',
    'visions',
    'principles',
    'follow-up',
    'overview',
  ];
  const { focusArea: _, goal: __, ...whole } = question;
  const name = wording.name(agreement.title);
  const part = capital(wording.text(`agreement.${question.part}`));
  const parties = ['overview', 'parties'].includes(question.part)
    ? agreement.parties
        .slice(0, 8)
        .map((id) => answer.names[id])
        .flatMap((party) => (party ? [wording.name(party)] : []))
    : [];
  const valid = ['overview', 'validity'].includes(question.part) ? spanInWords(agreement.valid, wording) : '';
  const missing = found ? '' : wording.text('agreement.missing');
  if (answer.followed) return goalPage(answer, answer.followed, wording);
  return page({
    title: question.part === 'overview' ? name : part,
    subtitle: question.part === 'overview' ? '' : name,
    lead: [missing],
    facts: [
      { label: wording.text('label.valid'), value: valid },
      { label: wording.text('label.parties'), value: wording.list(parties) },
    ],
    groups: groups(answer, wording),
    notes: [...new Set([wording.prose(note), valid ? wording.prose(agreement.validityNote) : undefined])],
    actions: [
      ...(['overview', 'goals', 'focus-areas'].includes(question.part) ? [planButton(answer, wording)] : []),
      ...(['indicators', 'national-indicators'].includes(question.part)
        ? [ask(wording.text('button.measurements'), { kind: 'measurements', ...narrowed(question) }, wording)]
        : []),
      ...parts
        .filter((other) => other !== question.part)
        .map((other) => ask(capital(wording.text(`agreement.${other}`)), { ...whole, part: other }, wording)),
    ],
    summary: question.part === 'overview' ? name : `${name}: ${part}`,
  });
}
