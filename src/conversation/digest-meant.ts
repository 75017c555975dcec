import { topicsOf } from '../commands/digest-choices';
import type { Values } from '../commands/form';
import { digestsOf } from '../domain/digests-of';
import type { Subscription } from '../domain/subscription';
import type { Wish } from '../language/understanding';
import { digestToHold } from './digest-to-hold';
import type { Said } from './occasion';

/** The forms that change a digest there is. */
const changing = ['edit-subscription', 'pause-subscription', 'stop-subscription', 'hold-digest'];

/**
 * A wish about the digests of the place where it is said, with the one that is meant: the only one, or the only one
 * about what was said. Whoever wants one that is there already changes that; who wants to change one where none is,
 * gets one.
 */
export function withDigestMeant(wish: Wish, said: Said): Wish {
  const { register, event } = said;
  const isNew = wish.form === 'subscribe';
  if (!isNew && !changing.includes(wish.form)) return wish;
  const { topics, initiatives, ...others } = wish.values;
  const here = digestsOf(register, event.place.id);
  const named = topics !== undefined || initiatives !== undefined;
  const fitting = named ? here.filter((one) => isAbout(one, wish.values)) : here;
  const [only, ...more] = fitting;
  const instead = { kind: 'subscriptions' } as const;
  if (isNew) {
    const same = named ? here.find((one) => isOnly(one, wish.values)) : undefined;
    return same ? { form: 'edit-subscription', about: { subscription: same.id }, values: others } : wish;
  }
  if (only && more.length === 0 && wish.form === 'hold-digest')
    return digestToHold({ ...wish, values: others }, only, said) ?? { ...wish, instead };
  if (only && more.length === 0)
    return { ...wish, about: { subscription: only.id }, values: named ? others : wish.values };
  return wish.form === 'edit-subscription' && fitting.length === 0
    ? { form: 'subscribe', about: {}, values: wish.values }
    : { ...wish, instead };
}

const listed = (values: string | undefined): string[] => (values ? values.split(',') : []);

/** Whether a digest is about all that was said, and perhaps more. */
const isAbout = ({ about }: Subscription, { topics, initiatives }: Values): boolean =>
  listed(topics).every((one) => listed(topicsOf(about)).includes(one)) &&
  listed(initiatives).every((one) => about.initiatives.some((id) => id === one));

/** Whether a digest is about what was said, and nothing else. */
const isOnly = (one: Subscription, values: Values): boolean =>
  isAbout(one, values) &&
  listed(topicsOf(one.about)).length === listed(values.topics).length &&
  one.about.initiatives.length === listed(values.initiatives).length;
