import { z } from 'zod';
import type { ActionPlan } from '../../domain/follow-up';
import { planIdOf } from '../../domain/follow-up';
import { goalIn, type PlacedGoal } from '../../domain/goals';
import { goalId, initiativeId } from '../../domain/ids';
import type { Initiative } from '../../domain/initiative';
import { currentStatus, isLive } from '../../domain/live';
import { finishedPhases } from '../../domain/phase';
import { documentId } from '../../domain/record';
import type { Register } from '../../domain/register';
import { refused } from '../command';
import { maybe, maybeInOwnWords, maybeOne, mostInText, several } from '../filled';
import { formOf } from '../form-of';
import { unlessSecretariat } from '../secretariat-only';
import { told } from '../told';
import { versionOf } from '../versions';
import { few, inBoth, likelyFields } from './likely-fields';

/** Which initiatives serve a goal in a year; where nothing is planned yet, the form suggests what serves it now. */
export const planYearForm = formOf({
  kind: 'plan-year',
  about: z.object({ goal: goalId, year: z.string().regex(/^20\d\d$/) }),
  filled: z.object({
    initiatives: several(initiativeId),
    otherInitiative: maybeOne(initiativeId),
    note: maybe(mostInText),
  }),
  draw({ goal: id, year }, { register, actor, locale, values }) {
    const placed = goalIn(register, id);
    if (!placed) return refused({ reason: 'not-there' });
    const forbidden = unlessSecretariat(actor);
    if (forbidden) return forbidden;
    const planId = planIdOf(id, Number(year));
    const found = register.plan.get(planId);
    const plan = isLive(found) ? found : undefined;
    const before = register.plan.get(planIdOf(id, Number(year) - 1));
    const choices = choicesFor(placed, plan, register);
    const suggested = choices.filter(
      (one) => one.goal === id || (isLive(before) && before?.initiatives.includes(one.id)),
    );
    const offered = new Set(choices.map((one) => one.id));
    const chosen = plan?.initiatives.filter((one) => offered.has(one)) ?? suggested.map((one) => one.id);
    return {
      subject: ofYear(placed, year),
      seen: versionOf(register, documentId('plan', planId)),
      ...(plan || chosen.length === 0 ? {} : { hints: ['form.plan-year.suggested'] }),
      fields: [
        ...likelyFields({
          name: 'initiatives',
          other: 'otherInitiative',
          all: choices.map(({ id: value, title }) => ({ value, label: { name: title } })),
          likely: choices.slice(0, few).map((one) => one.id),
          value: chosen.join(','),
          values,
        }),
        { name: 'note', control: 'text', value: told(plan?.note, locale), most: mostInText },
      ],
    };
  },
  read: ({ initiatives, otherInitiative, note }, locale) => ({
    initiatives: inBoth(initiatives, otherInitiative),
    note: maybeInOwnWords(note, locale),
  }),
});

/** The name of a goal with the year that is planned. */
const ofYear = ({ goal: { text } }: PlacedGoal, year: string) =>
  Object.fromEntries(Object.entries(text).map(([locale, said]) => [locale, `${year} · ${said}`]));

/** What can be planned: the goal's own initiatives first, then those of its focus area; nothing finished that is not planned. */
function choicesFor({ goal, area }: PlacedGoal, plan: ActionPlan | undefined, register: Register) {
  const near = (one: Initiative) => (one.goal === goal.id ? 0 : one.focusArea === area.id ? 1 : 2);
  const isOver = ({ id }: Initiative) =>
    finishedPhases.includes(currentStatus(register, id)?.phase ?? 'unknown');
  return [...register.initiative.values()]
    .filter((one) => isLive(one) && (plan?.initiatives.includes(one.id) || !isOver(one)))
    .sort((a, b) => near(a) - near(b));
}
