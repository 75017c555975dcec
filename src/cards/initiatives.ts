import { type AnswerOf, pageSize } from '../queries/answer';
import type { QuestionOf } from '../queries/question';
import { ask, dueButton, initiativesButton, paging } from './buttons';
import { group, type Page, page } from './card';
import { initiativeLine } from './lines';
import { capital, type Wording } from './wording';

/** The same question narrowed to one phase. */
const inPhase = (
  question: QuestionOf<'initiatives'>,
  phase: AnswerOf<'initiatives'>['byPhase'][number]['phase'],
) => ({
  ...question,
  phases: [phase],
  page: 0,
  limit: undefined,
});

/** The places that were asked about. */
const placesAsked = ({ question, names }: AnswerOf<'initiatives'>, wording: Wording): string =>
  wording.list(
    [...(question.clusters ?? []), ...(question.municipalities ?? [])].map((id) => {
      const name = names[id];
      return name ? wording.name(name) : id;
    }),
  );

/** A list of initiatives, how many there are in each phase, and a way into each. */
export function initiativesPage(answer: AnswerOf<'initiatives'>, wording: Wording): Page {
  const { list, byPhase, question } = answer;
  const title = capital(wording.count('initiatives.title', list.total));
  const inPhases = byPhase
    .map(({ phase, count }) => `${wording.text(`phase.${phase}`)} ${count}`)
    .join(' · ');
  const narrower = byPhase.length > 1 ? byPhase.slice(0, 3) : [];
  return page({
    title: list.total === 0 ? wording.text('initiatives.none') : title,
    subtitle: byPhase.length > 1 ? inPhases : '',
    lead: [
      list.total === 0 ? wording.text('initiatives.none-lead') : undefined,
      answer.doubtful ? wording.text('place.uncertain', { name: placesAsked(answer, wording) }) : undefined,
    ],
    notes: [question.reached && list.total > 0 ? wording.text('initiatives.reached') : undefined],
    groups: [
      group(
        '',
        list.items.map((item) => initiativeLine(item, wording)),
      ),
    ],
    actions: [
      ...paging(list, question, pageSize, wording),
      ...narrower.map(({ phase, count }) =>
        ask(`${wording.text(`phase.${phase}`)} (${count})`, inPhase(question, phase), wording),
      ),
      list.total === 0 ? initiativesButton(wording) : undefined,
      dueButton(wording),
    ],
    summary:
      list.total === 0 ? wording.text('initiatives.none') : [title, inPhases].filter(Boolean).join(': '),
  });
}
