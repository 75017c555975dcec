import { yearOf } from '../../domain/day';
import { contains } from '../../domain/span';
import type { Saying } from '../sayings';
import { patternOf, says } from '../says';
import { goalOf, isNumbered, numberedGoal } from './goals';
import { type Asked, asking, lean, type Shape } from './shape';

/** The plan of a year: "handleplanen for 2024", "hvilke indsatser understøtter mål 2 i år". */
export const plan: Shape = (asked) => {
  const { slots } = asked;
  const year = yearAsked(asked);
  const serving = slots.has('goal') && slots.has('serves') && (year !== undefined || isNumbered(slots));
  const called = slots.has('year-plan') || (year !== undefined && isPlan(asked));
  if ((!serving && !called) || slots.has(...others)) return undefined;
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

/** "Næste års handleplan": a plan behind the year it is of. */
const besideYear = (saying: Saying): RegExp =>
  new RegExp(`\\b(?:${patternOf(saying)}) (?:\\w+ )?(?:${patternOf('plan-word')})`);
const ofSomeYear = besideYear('of-the-year');
const ofYears = [
  { pattern: besideYear('next-years'), later: 1 },
  { pattern: besideYear('last-years'), later: -1 },
  { pattern: besideYear('this-years'), later: 0 },
];

/** The one year that was said: "for 2024", "næste års handleplan", and bare beside the word ("annual plan 2024"). */
function yearAsked({ slots: { when, folded }, today }: Asked): number | undefined {
  const from = when?.grain === 'year' && when.relation === 'on' ? when.bare.from : null;
  if (from !== null) return yearOf(from);
  const beside = ofYears.find(({ pattern }) => pattern.test(folded.text));
  if (beside) return yearOf(today) + beside.later;
  const [bare] = when ? [] : (/\b20\d\d\b/.exec(folded.text) ?? []);
  return bare ? Number(bare) : undefined;
}

/** Is an action plan spoken of, by the word alone? "The action plan for older people" is an initiative. */
function isPlan({ slots, reader }: Asked): boolean {
  const { titleWords, folded, when } = slots;
  const named = titleWords.filter(({ start }) => {
    const at = folded.at[start] ?? 0;
    return !(when && when.start <= at && at < when.end);
  });
  const ofArea = reader.vocabulary.initiatives.some(
    ({ group, area }) => group === 'action-plan' && slots.areas.includes(area),
  );
  const oneOf = ofSomeYear.test(folded.text);
  return (named.length < 2 || oneOf) && !ofArea && says(folded.text, 'plan-word');
}

const agreementIn = ({ reader, today }: Asked, year = yearOf(today)) =>
  reader.vocabulary.agreements.find(({ valid }) => contains(valid, `${year}-07-01` as typeof today));

const inAgreement = ({ reader }: Asked, id: string): boolean =>
  reader.vocabulary.areas.some((area) => String(area.id) === id && area.agreement !== undefined);

/** Facts of the initiative that is called an action plan. */
const others = [
  ...(['status', 'lead', 'decision', 'approved', 'source', 'evaluation', 'meeting', 'who'] as const),
  ...(['task', 'due', 'overdue', 'history', 'set-up', 'effect'] as const),
] as const;
