import { z } from 'zod';
import { documentId } from '../../domain/record';
import { limitDays, statusLimitId } from '../../domain/status-limit';
import type { Problem } from '../command';
import { one } from '../filled';
import { formOf } from '../form-of';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';
import { versionOf } from '../versions';

const notDays: Problem = 'not-status-days';
const days = one(
  z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(limitDays),
  notDays,
);

/** After how many days a status counts as old: as it was chosen, else as it is where nobody chose. */
export const setStatusLimitForm = formOf({
  kind: 'set-status-limit',
  about: z.object({}),
  filled: z.object({ days }),
  draw(_about, { register, actor }) {
    if (!isSecretariat(actor)) return secretariatOnly;
    return {
      subject: undefined,
      seen: versionOf(register, documentId('limit', statusLimitId)),
      hints: ['form.set-status-limit.hint'],
      fields: [{ name: 'days', control: 'number', value: String(register.freshDays), required: true }],
    };
  },
  read: (filled) => filled,
});
