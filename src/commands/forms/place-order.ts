import { z } from 'zod';
import { yearOf } from '../../domain/day';
import { initiativeId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { orderKey } from '../../domain/order-key';
import { inLocale } from '../../domain/prose';
import { refused } from '../command';
import { maybe, maybeInOwnWords, mostInText, someNumber, tick } from '../filled';
import { formOf } from '../form-of';
import { yearsAhead } from '../place-order';
import { unlessSecretariat } from '../secretariat-only';

/** An order into a year; one that is there already can be chosen to be rewritten or taken away. */
export const placeOrderForm = formOf({
  kind: 'place-order',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({ year: someNumber, text: maybe(mostInText), order: maybe(300), remove: tick }),
  draw({ initiative: id }, { register, actor, today, locale }) {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    const forbidden = unlessSecretariat(actor);
    if (forbidden) return forbidden;
    const now = yearOf(today);
    const years = [
      ...new Set([
        ...Array.from({ length: yearsAhead + 1 }, (_, ahead) => now + ahead),
        ...initiative.orders.map(({ year }) => year),
      ]),
    ].sort();
    const orders = initiative.orders.map((one) => ({
      value: orderKey(one),
      label: { name: { [locale]: `${one.year}: ${inLocale(one.text, locale)}` } },
    }));
    return {
      subject: initiative.title,
      fields: [
        {
          name: 'year',
          control: 'choice',
          value: String(now + 1),
          required: true,
          choices: years.map((year) => ({ value: String(year), label: { name: { da: String(year) } } })),
        },
        { name: 'text', control: 'text', value: '', most: mostInText },
        ...(orders.length > 0
          ? ([
              { name: 'order', control: 'choice', value: '', choices: orders },
              { name: 'remove', control: 'tick', value: 'false' },
            ] as const)
          : []),
      ],
    };
  },
  read: ({ text, ...filled }, locale) => ({ ...filled, text: maybeInOwnWords(text, locale) }),
});
