import { z } from 'zod';
import { dayAt } from '../../domain/day';
import { digestName } from '../../domain/digest-name';
import { slotOfWeek } from '../../domain/digest-slots';
import { subscriptionId } from '../../domain/ids';
import { inLocale } from '../../domain/prose';
import { documentId } from '../../domain/record';
import { heldDigest } from '../../domain/subscription';
import { refused } from '../command';
import { maybe, maybeDay, maybeInOwnWords, one } from '../filled';
import type { Choice } from '../form';
import { formOf } from '../form-of';
import { holds } from '../hold-digest-command';
import { keptSubscription } from '../subscription-rights';
import { versionOf } from '../versions';

/** Characters of the secretariat's line. */
const longestLine = 500;

/** What becomes of the digest of one week: it stands as it was decided so far. */
export const holdDigestForm = formOf({
  kind: 'hold-digest',
  about: z.object({ subscription: subscriptionId, week: heldDigest.shape.week }),
  filled: z.object({ hold: one(z.enum(holds)), day: maybeDay, line: maybe(longestLine) }),
  draw({ subscription: id, week }, { register, actor, place, locale }) {
    const found = keptSubscription(register, id, actor, place);
    if (!found.ok) return found;
    const { subscription } = found;
    const decided = subscription.held?.find((one) => one.week === week);
    const usual = slotOfWeek({ ...subscription, held: [] }, register, week);
    if (!usual) return refused({ reason: 'digest-gone' });
    const value = decided?.skip ? 'skip' : decided?.at === undefined ? 'as-planned' : 'put-off';
    return {
      subject: digestName(register, subscription.about),
      seen: versionOf(register, documentId('subscription', id)),
      fields: [
        {
          name: 'hold',
          control: 'choice',
          value,
          required: true,
          choices: holds.map(choiceOf),
        },
        {
          name: 'day',
          control: 'day',
          value: decided?.at === undefined ? '' : dayAt(Date.parse(decided.at)),
        },
        {
          name: 'line',
          control: 'text',
          value: decided?.line ? inLocale(decided.line, locale) : '',
          most: longestLine,
        },
      ],
      hints: [
        { text: 'hint.digest-planned', days: { day: usual.day } },
        ...(decided?.skip ? ['hint.digest-skipped'] : []),
      ],
    };
  },
  read: ({ line, ...rest }, locale) => ({ ...rest, line: maybeInOwnWords(line, locale) }),
});

const choiceOf = (hold: (typeof holds)[number]): Choice => ({
  value: hold,
  label: { text: `hold.${hold}` },
});
