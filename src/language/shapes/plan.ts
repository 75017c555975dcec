import { yearOf } from '../../domain/day';
import { contains } from '../../domain/span';
import { goalOf, isNumbered, numberedGoal } from './goals';
import { type Asked, asking, lean, type Shape } from './shape';
import { topicOf } from './topic';

/** The plan of a year: "handleplanen for 2024", "hvilke indsatser understøtter mål 2 i år". */
export const plan: Shape = (asked) => {
  const { slots } = asked;
  const inYear = slots.when?.grain === 'year' && slots.when.relation === 'on';
  const kind = slots.kinds.some(({ value }) => value === 'action-plan');
  const serving = slots.has('goal') && slots.has('serves') && (inYear || isNumbered(slots));
  if ((!serving && !slots.has('year-plan') && !(kind && inYear)) || slots.has(...others)) return undefined;
  const topic = topicOf(asked);
  // "The action plan for older people in 2023" is an initiative of that name.
  if (topic.kind === 'one' && slots.titleWords.length > 1) return undefined;
  const year = yearAsked(asked);
  const agreement = agreementIn(asked, year);
  const numbered = agreement && numberedGoal(asked, agreement.id);
  const whole = { kind: 'plan' as const, year, focusArea: slots.areas.find((id) => inAgreement(asked, id)) };
  if (numbered === null)
    return {
      outcome: 'unknown-topic',
      words: slots.folded.original.trim(),
      nearest: [{ label: undefined, question: lean(whole) }],
    };
  const goal = numbered ?? (serving && agreement ? goalOf(asked, agreement.id) : undefined);
  return asking(lean({ ...whole, focusArea: goal ? undefined : whole.focusArea, goal }));
};

/** The year that was said; without one, the plan of this year. */
const yearAsked = ({ slots: { when } }: Asked): number | undefined => {
  const from = when?.bare.from ?? when?.bare.to;
  return from ? yearOf(from) : undefined;
};

const agreementIn = ({ reader, today }: Asked, year = yearOf(today)) =>
  reader.vocabulary.agreements.find(({ valid }) => contains(valid, `${year}-07-01` as typeof today));

const inAgreement = ({ reader }: Asked, id: string): boolean =>
  reader.vocabulary.areas.some((area) => String(area.id) === id && area.agreement !== undefined);

/** Facts of the initiative that is called an action plan. */
const others = [
  ...(['status', 'lead', 'involved', 'decision', 'approved', 'source', 'evaluation', 'meeting'] as const),
  ...(['task', 'due', 'overdue', 'history', 'meaning'] as const),
] as const;
