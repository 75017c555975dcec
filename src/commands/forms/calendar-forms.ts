import { z } from 'zod';
import { feed } from '../../domain/feed';
import { feedId, partyId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { locale } from '../../domain/prose';
import { partyOf, type Register } from '../../domain/register';
import { stoppable } from '../calendars';
import { refused } from '../command';
import { localeChoices } from '../digest-choices';
import { one } from '../filled';
import type { Choice } from '../form';
import { formOf } from '../form-of';
import { ownRecord } from '../reminders';

const mine = 'mine';

/** One's own, then the bodies, the clusters and the municipalities. */
const calendarChoices = (register: Register): Choice[] => [
  { value: mine, label: { text: 'choice.calendar-mine' } },
  ...[...register.body.values(), ...register.cluster.values()]
    .filter(isLive)
    .map(({ id, name }): Choice => ({ value: id, label: { name } })),
  ...[...register.municipality.values()]
    .filter(isLive)
    .map(({ id, name }): Choice => ({ value: id, label: { name: { da: name } } })),
];

const calendarOf = z
  .string()
  .transform(
    (value): z.input<typeof feed.shape.of> =>
      value === mine ? { kind: mine } : { kind: 'party', party: value },
  )
  .pipe(feed.shape.of);

/** A link by which one's own calendar follows something. */
const subscribeCalendarForm = formOf({
  kind: 'subscribe-calendar',
  about: z.object({ of: partyId.optional() }),
  filled: z.object({ of: one(calendarOf), locale: one(locale) }),
  draw({ of = mine }, { register, actor, locale: own }) {
    if (!ownRecord(register, actor)) return refused({ reason: 'unnamed' });
    return {
      subject: undefined,
      hints: ['hint.subscribe-calendar'],
      fields: [
        {
          name: 'of',
          control: 'choice',
          value: of,
          required: true,
          searched: true,
          choices: calendarChoices(register),
        },
        { name: 'locale', control: 'choice', value: own, required: true, choices: localeChoices },
      ],
    };
  },
  read: (filled) => filled,
});

const stopCalendarForm = formOf({
  kind: 'stop-calendar',
  about: z.object({ feed: feedId }),
  filled: z.object({}),
  draw({ feed: id }, { register, actor }) {
    const found = stoppable(register, id, actor);
    if (!found.ok) return found;
    const { of } = found.feed;
    const subject = of.kind === 'party' ? partyOf(register, of.party)?.name : undefined;
    return {
      subject,
      hints: of.kind === 'mine' ? ['hint.calendar-mine', 'hint.stop-calendar'] : ['hint.stop-calendar'],
      fields: [],
    };
  },
  read: () => ({}),
});

/** The forms of what people do with the links of their calendars. */
export const calendarForms = {
  'subscribe-calendar': subscribeCalendarForm,
  'stop-calendar': stopCalendarForm,
};
