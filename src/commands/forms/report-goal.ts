import { z } from 'zod';
import { type ReportStage, reportIdOf } from '../../domain/follow-up';
import { goalIn } from '../../domain/goals';
import { goalId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { reportsThing } from '../../domain/thing';
import { refused } from '../command';
import { maybe, maybeInOwnWords, mostInText } from '../filled';
import { formOf } from '../form-of';
import { unlessSecretariat } from '../secretariat-only';
import { told } from '../told';
import { versionOf } from '../versions';

/** How far a goal was reached, halfway and at the end. */
export const reportGoalForm = formOf({
  kind: 'report-goal',
  about: z.object({ goal: goalId }),
  filled: z.object({ midway: maybe(mostInText), final: maybe(mostInText) }),
  draw({ goal: id }, { register, actor, locale }) {
    const placed = goalIn(register, id);
    if (!placed) return refused({ reason: 'not-there' });
    const forbidden = unlessSecretariat(actor);
    if (forbidden) return forbidden;
    const field = (name: ReportStage) => {
      const report = register.report.get(reportIdOf(id, name));
      const value = told(isLive(report) ? report?.text : undefined, locale);
      return { name, control: 'text', value, most: mostInText } as const;
    };
    return {
      subject: placed.goal.text,
      seen: versionOf(register, reportsThing(id)),
      fields: [field('midway'), field('final')],
    };
  },
  read: ({ midway, final }, locale) => ({
    midway: maybeInOwnWords(midway, locale),
    final: maybeInOwnWords(final, locale),
  }),
});
