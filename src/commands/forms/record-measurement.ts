import { z } from 'zod';
import { indicatorIn } from '../../domain/goals';
import { measurementsOf } from '../../domain/measured';
import { measurementsThing } from '../../domain/thing';
import { refused } from '../command';
import { maybe, maybeInOwnWords, mostInText, some, someDay, someNumber } from '../filled';
import { formOf } from '../form-of';
import { unlessSecretariat } from '../secretariat-only';
import { told } from '../told';
import { versionOf } from '../versions';

const mostInUnit = 40;

/** What an indicator was on a day: today, or the one chosen, with what was told of it already, and the unit used last. */
export const recordMeasurementForm = formOf({
  kind: 'record-measurement',
  about: z.object({ indicator: z.string().min(1).max(150) }),
  filled: z.object({
    value: someNumber,
    unit: some(mostInUnit),
    on: someDay,
    note: maybe(mostInText),
  }),
  draw({ indicator: id }, { register, actor, today, locale, values }) {
    const placed = indicatorIn(register, id);
    if (!placed) return refused({ reason: 'not-there' });
    const forbidden = unlessSecretariat(actor);
    if (forbidden) return forbidden;
    const measured = measurementsOf(register, id);
    const day = someDay.safeParse(values?.on ?? '').data ?? today;
    const now = measured.find(({ on }) => on === day);
    const decimal = locale === 'da' ? ',' : '.';
    return {
      subject: placed.indicator.text,
      seen: versionOf(register, measurementsThing(id)),
      fields: [
        {
          name: 'value',
          control: 'number',
          value: now ? String(now.value).replace('.', decimal) : '',
          required: true,
        },
        {
          name: 'unit',
          control: 'line',
          value: measured.at(-1)?.unit ?? '',
          required: true,
          most: mostInUnit,
        },
        { name: 'on', control: 'day', value: day, required: true },
        { name: 'note', control: 'text', value: told(now?.note, locale), most: mostInText },
      ],
    };
  },
  read: ({ note, ...filled }, locale) => ({ ...filled, note: maybeInOwnWords(note, locale) }),
});
